package io.javatar.core.dicebear.option;

import io.javatar.core.dicebear.definition.ColourRule;
import io.javatar.core.dicebear.definition.Component;
import io.javatar.core.dicebear.definition.StyleDefinition;
import io.javatar.core.dicebear.definition.Variant;
import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonBoolean;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds the descriptor of a style: the options that it has, for forms and for clients. */
public final class OptionsDescriptor {
    private static final String BACKGROUND = "background";
    private static final JsonValue TRUE = new JsonBoolean(true);

    private final Map<String, JsonValue> options = new LinkedHashMap<>();

    private OptionsDescriptor() {}

    /** Returns the descriptor of a style: an object with a member for each option. */
    public static JsonObject of(StyleDefinition style) {
        OptionsDescriptor descriptor = new OptionsDescriptor();
        descriptor.addCommon();
        style.components().values().stream()
                .filter(component -> !component.isAlias())
                .forEach(descriptor::addComponent);
        style.colours().forEach(descriptor::addColour);
        if (!style.colours().containsKey(BACKGROUND)) {
            descriptor.addColour(BACKGROUND, null);
        }
        descriptor.addTags(style);
        return new JsonObject(descriptor.options);
    }

    private void addCommon() {
        add("seed", "string").end();
        add("size", "number").with("min", 1).with("max", 4096).end();
        add("idRandomization", "boolean").end();
        add("title", "string").end();
        add("flip", "enum").with("values", OptionRules.FLIPS).with("list", TRUE).end();
        add("fontFamily", "string").with("list", TRUE).end();
        add("fontWeight", "number")
                .with("min", 1)
                .with("max", 1000)
                .with("list", TRUE)
                .end();
        add("scale", "range").with("min", 0).with("max", 10).end();
        add("borderRadius", "range").with("min", 0).with("max", 50).end();
        add("rotate", "range").with("min", -360).with("max", 360).end();
        add("translateX", "range").with("min", -1000).with("max", 1000).end();
        add("translateY", "range").with("min", -1000).with("max", 1000).end();
    }

    private void addComponent(Component component) {
        List<String> names = component.variants().keySet().stream().sorted().toList();
        add(OptionSuffix.VARIANT.option(component.name()), "enum")
                .with("values", names)
                .with("list", TRUE)
                .with("weighted", TRUE)
                .end();
        add(OptionSuffix.PROBABILITY.option(component.name()), "number")
                .with("min", 0)
                .with("max", 100)
                .end();
    }

    private void addColour(String name, @Nullable ColourRule rule) {
        Entry colour = add(OptionSuffix.COLOR.option(name), "color").with("list", TRUE);
        if (rule != null && rule.contrastTo() != null) {
            colour.with("contrastTo", new JsonText(rule.contrastTo()));
        }
        if (rule != null && !rule.notEqualTo().isEmpty()) {
            colour.with("notEqualTo", rule.notEqualTo());
        }
        colour.end();
        add(OptionSuffix.COLOR_FILL.option(name), "enum")
                .with("values", OptionRules.FILLS)
                .with("list", TRUE)
                .end();
        add(OptionSuffix.COLOR_FILL_STOPS.option(name), "range").with("min", 2).end();
        add(OptionSuffix.COLOR_ANGLE.option(name), "range")
                .with("min", -360)
                .with("max", 360)
                .end();
        add(OptionSuffix.COLOR_ORDER.option(name), "enum")
                .with("values", OptionRules.ORDERS)
                .end();
    }

    private void addTags(StyleDefinition style) {
        TreeSet<String> tags = new TreeSet<>();
        for (Component component : style.components().values()) {
            component.variants().values().stream().map(Variant::tags).forEach(tags::addAll);
        }
        if (!tags.isEmpty()) {
            add("tags", "enum")
                    .with("values", List.copyOf(tags))
                    .with("list", TRUE)
                    .with("open", TRUE)
                    .end();
        }
    }

    private Entry add(String name, String type) {
        return new Entry(name, new LinkedHashMap<>(Map.of("type", new JsonText(type))));
    }

    /** One option, while it is being described. */
    private final class Entry {
        private final String name;
        private final Map<String, JsonValue> members;

        Entry(String name, Map<String, JsonValue> members) {
            this.name = name;
            this.members = members;
        }

        Entry with(String member, JsonValue value) {
            members.put(member, value);
            return this;
        }

        Entry with(String member, int number) {
            return with(member, new JsonNumber(number));
        }

        Entry with(String member, List<String> texts) {
            return with(member, JsonArray.of(texts));
        }

        void end() {
            options.put(name, new JsonObject(members));
        }
    }
}
