package io.javatar.core.json;

/** A JSON value (RFC 8259). Immutable. {@link #toString} writes it as JavaScript's {@code JSON.stringify} does. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {
    /** Writes this value to {@code out}, without white space. */
    void writeTo(StringBuilder out);
}
