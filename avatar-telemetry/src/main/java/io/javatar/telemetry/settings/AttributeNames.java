package io.javatar.telemetry.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which generations of HTTP attribute names spans carry.
 *
 * @param stable today's names, such as {@code http.request.method}
 * @param first the first names, such as {@code http.method}
 */
public record AttributeNames(boolean stable, boolean first) {
    private static final Set<String> OTHERS = Set.of("database", "database/dup");
    private static final Set<String> HTTP = Set.of("http", "http/dup", "http/legacy");

    static AttributeNames read(Given given) {
        List<String> asked = new ArrayList<>();
        for (String item : given.list(Variable.OTEL_SEMCONV_STABILITY_OPT_IN)) {
            String word = item.toLowerCase(Locale.ROOT);
            if (HTTP.contains(word)) {
                asked.add(word);
            } else if (!OTHERS.contains(word)) {
                given.warn(Variable.OTEL_SEMCONV_STABILITY_OPT_IN, Given.shown(item) + " is unknown; ignored");
            }
        }
        boolean both = asked.isEmpty() || asked.contains("http/dup");
        return new AttributeNames(both || asked.contains("http"), both || asked.contains("http/legacy"));
    }
}
