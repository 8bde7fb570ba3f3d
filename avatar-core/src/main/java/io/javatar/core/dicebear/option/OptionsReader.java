package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.chance.NumberRange;
import io.javatar.core.dicebear.colour.Palette;
import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonBoolean;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads options that have passed {@link OptionRules}.
 *
 * @param given by their names
 */
record OptionsReader(JsonObject given) {
    Options options() {
        String seed = text("seed");
        List<String> tags = texts(given.find("tags"));
        return new Options(
                seed == null ? "" : seed,
                given.find("size") == null ? null : (int) number(given.find("size")),
                given.find("idRandomization") instanceof JsonBoolean truth && truth.value(),
                text("title"),
                texts(given.find("flip")),
                texts(given.find("fontFamily")),
                texts(given.find("fontWeight")),
                range(given.find("scale"), 1),
                range(given.find("borderRadius"), 0),
                range(given.find("rotate"), 0),
                range(given.find("translateX"), 0),
                range(given.find("translateY"), 0),
                tags.isEmpty() ? null : TagFilter.of(tags),
                byOwner(OptionSuffix.VARIANT, OptionsReader::weights),
                byOwner(OptionSuffix.PROBABILITY, OptionsReader::number),
                byOwner(OptionSuffix.COLOR, value -> Palette.of(texts(value))),
                byOwner(OptionSuffix.COLOR_FILL, OptionsReader::texts),
                byOwner(OptionSuffix.COLOR_FILL_STOPS, OptionsReader::range),
                byOwner(OptionSuffix.COLOR_ANGLE, OptionsReader::range),
                byOwner(OptionSuffix.COLOR_ORDER, OptionsReader::fixed).keySet());
    }

    private <T> Map<String, T> byOwner(OptionSuffix suffix, Function<JsonValue, @Nullable T> reading) {
        Map<String, T> byOwner = new HashMap<>();
        given.members().forEach((name, value) -> {
            if (OptionSuffix.of(name) == suffix) {
                T read = reading.apply(value);
                if (read != null) {
                    byOwner.put(suffix.owner(name), read);
                }
            }
        });
        return byOwner;
    }

    private @Nullable String text(String name) {
        return given.find(name) instanceof JsonText text ? text.value() : null;
    }

    /** One value is a list of one; numbers are written in decimal. */
    private static List<String> texts(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return items(value).stream().map(OptionsReader::asText).toList();
    }

    private static String asText(JsonValue value) {
        return value instanceof JsonText text ? text.value() : value.toString();
    }

    private static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray list ? list.items() : List.of(value);
    }

    private static double number(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? number.value() : 0;
    }

    private static NumberRange range(@Nullable JsonValue value, double otherwise) {
        NumberRange range = value == null ? null : range(value);
        return range == null ? NumberRange.between(otherwise, otherwise) : range;
    }

    private static @Nullable NumberRange range(JsonValue value) {
        List<JsonValue> ends = items(value);
        return ends.isEmpty() ? null : NumberRange.between(number(ends.get(0)), number(ends.get(ends.size() - 1)));
    }

    private static Map<String, Double> weights(JsonValue value) {
        if (value instanceof JsonObject weights) {
            Map<String, Double> byName = new LinkedHashMap<>();
            weights.members().forEach((name, weight) -> byName.put(name, number(weight)));
            return byName;
        }
        return texts(value).stream().distinct().collect(Collectors.toMap(name -> name, name -> 1.0));
    }

    private static @Nullable Boolean fixed(JsonValue order) {
        return order.equals(new JsonText("fixed")) ? true : null;
    }
}
