package io.javatar.telemetry.dashboard;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers and booleans as JSON that a diff can read: one value a line, indented by two. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** Returns the text of a value, ended by a line feed. */
    static String of(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            members(map, line);
        } else if (value instanceof List<?> list) {
            elements(list, line);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void members(Map<?, ?> map, String line) {
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        open('{', entries.hasNext(), line);
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), line + "  ");
            next(entries.hasNext(), line);
        }
        out.append('}');
    }

    private void elements(List<?> list, String line) {
        Iterator<?> elements = list.iterator();
        open('[', elements.hasNext(), line);
        while (elements.hasNext()) {
            value(elements.next(), line + "  ");
            next(elements.hasNext(), line);
        }
        out.append(']');
    }

    private void open(char bracket, boolean filled, String line) {
        out.append(bracket).append(filled ? line + "  " : "");
    }

    private void next(boolean more, String line) {
        out.append(more ? "," + line + "  " : line);
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append((char) c);
            case '\n' -> out.append("\\n");
            default -> out.append((char) c);
        }
    }
}
