package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.colour.Colour;
import io.javatar.core.dicebear.text.Names;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rule of every option, in the order in which the original reports faults. */
final class OptionRules {
    /** The words of {@code flip}. */
    static final List<String> FLIPS = List.of("none", "horizontal", "vertical", "both");

    /** The words of {@code <n>ColorFill}. */
    static final List<String> FILLS = List.of("solid", "linear", "radial");

    /** The words of {@code <n>ColorOrder}. */
    static final List<String> ORDERS = List.of("random", "fixed");

    private static final int MAX_MEMBERS = 512;
    private static final int MAX_NAME = 128;
    private static final int MAX_ITEMS = 128;

    private static final Pattern FONT_FAMILY = Pattern.compile(
            "[a-zA-Z0-9_\\-]++(?: [a-zA-Z0-9_\\-]++)*+(?:, ?[a-zA-Z0-9_\\-]++(?: [a-zA-Z0-9_\\-]++)*+)*+");

    private static final OptionRule DEGREES = OptionRule.range(ScalarRule.number(-360, 360));
    private static final OptionRule PERCENT_OF_SIDE = OptionRule.range(ScalarRule.number(-1000, 1000));

    private static final Map<String, OptionRule> FIRST = first();

    /** These are looked at only if the first are in order. */
    private static final Map<String, OptionRule> SECOND =
            Map.of("rotate", DEGREES, "translateX", PERCENT_OF_SIDE, "translateY", PERCENT_OF_SIDE);

    private OptionRules() {}

    /** Refuses options that break a rule with BAD_OPTIONS and the original's report. */
    static JsonObject checked(JsonValue options) {
        Faults faults = new Faults();
        if (!(options instanceof JsonObject object)) {
            faults.fail("", Fault.TYPE);
            faults.refuse();
            throw new AssertionError("refused above");
        }
        checkFirst(object, faults);
        faults.refuse();
        checkSecond(object, faults);
        faults.refuse();
        return object;
    }

    private static void checkFirst(JsonObject options, Faults faults) {
        if (options.members().size() > MAX_MEMBERS) {
            faults.fail("", Fault.TOO_MANY_MEMBERS);
        }
        for (String name : options.members().keySet()) {
            if (ScalarRule.length(name) > MAX_NAME) {
                faults.fail("/" + name, Fault.TOO_LONG);
            }
        }
        FIRST.forEach((name, rule) -> {
            JsonValue value = options.find(name);
            if (value != null) {
                rule.check("/" + name, value, faults);
            }
        });
    }

    private static void checkSecond(JsonObject options, Faults faults) {
        options.members().forEach((name, value) -> {
            OptionRule rule = second(name);
            if (rule != null) {
                rule.check("/" + name, value, faults);
            }
        });
        for (String name : options.members().keySet()) {
            if (!FIRST.containsKey(name) && second(name) == null) {
                faults.fail("/" + name, Fault.UNEXPECTED);
            }
        }
    }

    private static @Nullable OptionRule second(String name) {
        OptionSuffix suffix = OptionSuffix.of(name);
        return suffix == null ? SECOND.get(name) : rule(suffix);
    }

    private static OptionRule rule(OptionSuffix suffix) {
        return switch (suffix) {
            case PROBABILITY -> Suffixed.PROBABILITY;
            case VARIANT -> Suffixed.VARIANT;
            case COLOR -> Suffixed.COLOR;
            case COLOR_FILL -> Suffixed.FILL;
            case COLOR_FILL_STOPS -> Suffixed.STOPS;
            case COLOR_ANGLE -> DEGREES;
            case COLOR_ORDER -> Suffixed.ORDER;
        };
    }

    /** The rules of options that belong to a component or a colour. */
    private static final class Suffixed {
        static final OptionRule PROBABILITY = OptionRule.one(ScalarRule.number(0, 100));
        static final OptionRule VARIANT = new VariantRule();
        static final OptionRule COLOR =
                OptionRule.oneOrList(ScalarRule.text(Integer.MAX_VALUE, Colour::isColour), MAX_ITEMS);
        static final OptionRule FILL = OptionRule.oneOrList(ScalarRule.word(FILLS), MAX_ITEMS);
        static final OptionRule STOPS = OptionRule.oneOrList(ScalarRule.integer(2, Double.MAX_VALUE), 2);
        static final OptionRule ORDER = OptionRule.one(ScalarRule.word(ORDERS));
    }

    private static Map<String, OptionRule> first() {
        Map<String, OptionRule> rules = new LinkedHashMap<>();
        rules.put("seed", OptionRule.one(ScalarRule.text(Options.MAX_SEED, text -> true)));
        rules.put("size", OptionRule.one(ScalarRule.integer(1, 4096)));
        rules.put("idRandomization", OptionRule.one(ScalarRule.truth()));
        rules.put("title", OptionRule.one(ScalarRule.text(256, text -> true)));
        rules.put("flip", OptionRule.oneOrList(ScalarRule.word(FLIPS), FLIPS.size()));
        rules.put("fontFamily", OptionRule.oneOrList(ScalarRule.text(256, OptionRules::isFontFamily), MAX_ITEMS));
        rules.put("fontWeight", OptionRule.oneOrList(ScalarRule.integer(1, 1000), MAX_ITEMS));
        rules.put("scale", OptionRule.range(ScalarRule.number(0, 10)));
        rules.put("borderRadius", OptionRule.oneOrList(ScalarRule.number(0, 50), 2));
        rules.put("tags", OptionRule.oneOrList(ScalarRule.text(130, OptionRules::isTagToken), MAX_ITEMS));
        return Collections.unmodifiableMap(rules);
    }

    private static boolean isFontFamily(String text) {
        return FONT_FAMILY.matcher(text).matches();
    }

    private static boolean isTagToken(String text) {
        return Names.isTag(text.startsWith("!") ? text.substring(1) : text);
    }
}
