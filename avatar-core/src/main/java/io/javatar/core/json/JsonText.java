package io.javatar.core.json;

import java.util.HexFormat;

/**
 * A string.
 *
 * @param value its code units; lone surrogates are allowed
 */
public record JsonText(String value) implements JsonValue {
    @Override
    public void writeTo(StringBuilder out) {
        write(value, out);
    }

    /** Writes a string with its quotes. Escapes what must be: quotes, backslashes, controls, lone surrogates. */
    static void write(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                out.append('\\').append(unit);
            } else if (unit < ' ') {
                control(unit, out);
            } else if (Character.isSurrogate(unit) && !paired(text, i)) {
                unicode(unit, out);
            } else {
                out.append(unit);
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static void control(char unit, StringBuilder out) {
        switch (unit) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> unicode(unit, out);
        }
    }

    private static void unicode(char unit, StringBuilder out) {
        out.append("\\u").append(HexFormat.of().toHexDigits(unit));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }
}
