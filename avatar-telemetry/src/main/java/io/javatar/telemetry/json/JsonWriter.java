package io.javatar.telemetry.json;

/**
 * Writes one JSON text (RFC 8259) from left to right. It adds commas and escapes; the caller sees to it that names, values
 * and ends come in a valid order. The result has no line break, so it can be one line of many.
 */
public final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(512);

    /** Begins an object. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Ends the innermost object. */
    public JsonWriter endObject() {
        out.append('}');
        return this;
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Ends the innermost array. */
    public JsonWriter endArray() {
        out.append(']');
        return this;
    }

    /** Writes the name of the member that comes next. */
    public JsonWriter name(String name) {
        comma();
        quoted(name);
        out.append(':');
        return this;
    }

    /** Writes a string. Half a surrogate pair becomes the replacement character. */
    public JsonWriter value(String text) {
        comma();
        quoted(text);
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter value(long number) {
        comma();
        out.append(number);
        return this;
    }

    /** Writes a number; what JSON has no number for as a string: NaN, Infinity, -Infinity. */
    public JsonWriter value(double number) {
        if (!Double.isFinite(number)) {
            return value(Double.toString(number));
        }
        comma();
        out.append(number);
        return this;
    }

    /** Writes true or false. */
    public JsonWriter value(boolean flag) {
        comma();
        out.append(flag);
        return this;
    }

    /** Writes a member that is a string. */
    public JsonWriter field(String name, String text) {
        return name(name).value(text);
    }

    /** Writes a member that is a whole number. */
    public JsonWriter field(String name, long number) {
        return name(name).value(number);
    }

    /** Writes a member that is a number. */
    public JsonWriter field(String name, double number) {
        return name(name).value(number);
    }

    /** Returns what was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter begin(char bracket) {
        comma();
        out.append(bracket);
        return this;
    }

    // Strings end with a quote, so these characters are never the end of one.
    private void comma() {
        if (out.length() > 0 && "{[:".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(',');
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                escaped(c);
            }
        }
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (breaks(c)) {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX.charAt(c >> shift & 0xf));
                    }
                } else {
                    out.append(Character.isSurrogate(c) ? '\ufffd' : c);
                }
            }
        }
    }

    // Control characters, and the line and paragraph separators at which some readers end a line.
    private static boolean breaks(char c) {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == '\u2028' || c == '\u2029';
    }
}
