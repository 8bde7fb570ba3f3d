package io.javatar.core.json;

/** The JSON value null. */
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
