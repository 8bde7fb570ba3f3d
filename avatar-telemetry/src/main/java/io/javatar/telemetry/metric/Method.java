package io.javatar.telemetry.metric;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The method of an HTTP request (RFC 9110). */
public enum Method implements Label {
    /** GET. */
    GET("GET"),
    /** HEAD. */
    HEAD("HEAD"),
    /** POST. */
    POST("POST"),
    /** PUT. */
    PUT("PUT"),
    /** DELETE. */
    DELETE("DELETE"),
    /** PATCH. */
    PATCH("PATCH"),
    /** OPTIONS. */
    OPTIONS("OPTIONS"),
    /** TRACE. */
    TRACE("TRACE"),
    /** CONNECT. */
    CONNECT("CONNECT"),
    /** Any other word. */
    OTHER("_OTHER");

    private static final Map<String, Method> BY_TEXT = byText();

    private final String text;

    Method(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the method of this name, in its exact case; {@link #OTHER} for anything else. */
    public static Method of(@Nullable String method) {
        return method == null ? OTHER : BY_TEXT.getOrDefault(method, OTHER);
    }

    private static Map<String, Method> byText() {
        Map<String, Method> values = new HashMap<>();
        for (Method value : values()) {
            values.put(value.text, value);
        }
        return values;
    }
}
