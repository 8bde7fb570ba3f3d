package io.javatar.core.json;

/** The value null: given, and nothing. */
public enum JsonNull implements JsonValue {
    /** The only one. */
    NULL;

    @Override
    public void writeTo(StringBuilder out) {
        out.append("null");
    }

    @Override
    public String toString() {
        return "null";
    }
}
