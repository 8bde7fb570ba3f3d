package io.javatar.core.json;

/**
 * True or false.
 *
 * @param value which of them
 */
public record JsonBoolean(boolean value) implements JsonValue {
    @Override
    public void writeTo(StringBuilder out) {
        out.append(value);
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
