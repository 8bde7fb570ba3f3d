package io.javatar.core.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of values.
 *
 * @param items in order
 */
public record JsonArray(List<JsonValue> items) implements JsonValue {
    /** Keeps a copy. */
    public JsonArray {
        items = List.copyOf(items);
    }

    /** Returns an array of texts. */
    public static JsonArray of(List<String> texts) {
        List<JsonValue> items = new ArrayList<>(texts.size());
        texts.forEach(text -> items.add(new JsonText(text)));
        return new JsonArray(items);
    }

    @Override
    public void writeTo(StringBuilder out) {
        char before = '[';
        for (JsonValue item : items) {
            item.writeTo(out.append(before));
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
