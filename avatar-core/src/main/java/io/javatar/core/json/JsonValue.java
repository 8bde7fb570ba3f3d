package io.javatar.core.json;

/** A JSON value (RFC 8259). Immutable. Its text is that of JavaScript's {@code JSON.stringify}. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {
    /** Writes this value to {@code out}, without white space. */
    void writeTo(StringBuilder out);
}
