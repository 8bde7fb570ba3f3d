package io.javatar.telemetry.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of the form {@code name=value,name=value}, values percent-encoded (W3C Baggage, as OpenTelemetry has it). */
final class NameValues {
    private NameValues() {}

    /** Returns names and decoded values in their order, or null if the text has another form. */
    static @Nullable Map<String, String> parse(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String item : text.split(",", -1)) {
            if (item.isBlank()) {
                continue;
            }
            int equals = item.indexOf('=');
            String value =
                    equals < 1 ? null : decoded(item.substring(equals + 1).strip());
            if (value == null || item.substring(0, equals).isBlank()) {
                return null;
            }
            pairs.put(item.substring(0, equals).strip(), value);
        }
        return pairs;
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return null;
        }
    }
}
