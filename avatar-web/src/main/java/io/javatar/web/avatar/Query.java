package io.javatar.web.avatar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query string, read alike on every server: the last of a name wins, {@code +} is a blank, and a
 * broken percent sequence stands for itself (WHATWG URL, application/x-www-form-urlencoded parsing).
 */
public final class Query {
    private static final Query EMPTY = new Query(Map.of());

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** Returns the parameters of {@code raw}, the part after the question mark as sent; null when there is none. */
    public static Query of(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return EMPTY;
        }
        Map<String, String> values = new HashMap<>();
        int start = 0;
        while (start <= raw.length()) {
            int end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            if (end > start) {
                put(values, raw.substring(start, end));
            }
            start = end + 1;
        }
        return new Query(values);
    }

    /** Returns the last value of {@code name}, possibly empty, or null where it is not given. */
    public @Nullable String last(String name) {
        return values.get(name);
    }

    /** Returns the last value of {@code name} if it is given at all, else that of {@code other}, else null. */
    @Nullable
    String last(String name, String other) {
        String value = values.get(name);
        return value == null ? values.get(other) : value;
    }

    /** Returns whether the last value of {@code name} is exactly {@code value}. */
    boolean says(String name, String value) {
        return value.equals(values.get(name));
    }

    private static void put(Map<String, String> values, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            values.put(decoded(pair), "");
        } else {
            values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
    }

    /** Returns a name or value of a query string, as sent, in clear; any text can be decoded. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int code = raw[i] == '%' && i + 2 < raw.length ? hex(raw[i + 1], raw[i + 2]) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.write(raw[i] == '+' ? ' ' : raw[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int h = Character.digit(high, 16);
        int l = Character.digit(low, 16);
        return h < 0 || l < 0 ? -1 : h << 4 | l;
    }
}
