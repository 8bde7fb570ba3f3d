package io.javatar.core.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Members by name.
 *
 * @param members in the order in which they are written; a name given twice has its last value at its first place
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    /** Keeps a copy. */
    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Returns the member of that name, or null. */
    public @Nullable JsonValue find(String name) {
        return members.get(name);
    }

    @Override
    public void writeTo(StringBuilder out) {
        char before = '{';
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            out.append(before);
            JsonText.write(member.getKey(), out);
            member.getValue().writeTo(out.append(':'));
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
