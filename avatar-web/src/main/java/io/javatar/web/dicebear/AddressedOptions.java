package io.javatar.web.dicebear;

import io.javatar.core.json.JsonArray;
import io.javatar.core.json.JsonBoolean;
import io.javatar.core.json.JsonNumber;
import io.javatar.core.json.JsonObject;
import io.javatar.core.json.JsonText;
import io.javatar.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Options of an address as the values that the engine takes: the descriptor of the style defines the type of each.
 * Names that are none of its options are dropped. What cannot be a value of its kind stays a text, and is refused by the
 * engine with its reason.
 */
final class AddressedOptions {
    /** What an address cannot choose, as on DiceBear's own host. */
    static final Set<String> EXCLUDED = Set.of("idRandomization", "fontFamily", "fontWeight", "title");

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,20}(\\.\\d{0,20})?|\\.\\d{1,20})([eE][-+]?\\d{1,3})?");

    private final OptionWords words;

    private AddressedOptions(OptionWords words) {
        this.words = words;
    }

    /** Returns the options of an address, with the types of a style's {@code descriptor}. */
    static JsonObject of(OptionWords words, JsonObject descriptor) {
        AddressedOptions addressed = new AddressedOptions(words);
        Map<String, JsonValue> options = new LinkedHashMap<>();
        descriptor.members().forEach((name, rule) -> {
            if (words.has(name) && !EXCLUDED.contains(name) && rule instanceof JsonObject kind) {
                options.put(name, addressed.value(name, kind));
            }
        });
        return new JsonObject(options);
    }

    private JsonValue value(String name, JsonObject kind) {
        boolean several = kind.find("list") != null;
        return switch (String.valueOf(text(kind, "type"))) {
            case "string" -> several ? texts(name) : new JsonText(words.text(name));
            case "number" -> numbers(name, several);
            case "range" -> numbers(name, true);
            case "boolean" -> truth(words.text(name));
            default -> kind.find("weighted") != null && isWeighted(name) ? weights(name) : choices(name, several);
        };
    }

    private static @Nullable String text(JsonObject kind, String member) {
        return kind.find(member) instanceof JsonText text ? text.value() : null;
    }

    private JsonValue choices(String name, boolean several) {
        List<String> list = words.list(name);
        return !several && list.size() == 1 ? new JsonText(list.get(0)) : texts(name);
    }

    private JsonArray texts(String name) {
        return JsonArray.of(words.list(name));
    }

    private JsonValue numbers(String name, boolean several) {
        List<JsonValue> numbers =
                words.list(name).stream().map(AddressedOptions::number).toList();
        return !several && numbers.size() == 1 ? numbers.get(0) : new JsonArray(numbers);
    }

    private static JsonValue number(String word) {
        String text = word.strip();
        return NUMBER.matcher(text).matches() ? new JsonNumber(Double.parseDouble(text)) : new JsonText(word);
    }

    private static JsonValue truth(String word) {
        return switch (word) {
            case "true", "1" -> new JsonBoolean(true);
            case "false", "0" -> new JsonBoolean(false);
            default -> new JsonText(word);
        };
    }

    private boolean isWeighted(String name) {
        return words.list(name).stream().anyMatch(word -> word.indexOf(':') >= 0);
    }

    /** {@code happy:3,wink} weighs 3 and 1; {@code happy:} weighs nothing. */
    private JsonObject weights(String name) {
        Map<String, JsonValue> weights = new LinkedHashMap<>();
        for (String word : words.list(name)) {
            int colon = word.indexOf(':');
            String weight = colon < 0 ? "1" : word.substring(colon + 1);
            weights.put(colon < 0 ? word : word.substring(0, colon), number(weight.isEmpty() ? "0" : weight));
        }
        return new JsonObject(weights);
    }
}
