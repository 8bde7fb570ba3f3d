package io.javatar.telemetry.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which semantic conventions spans follow.
 *
 * @param stable the stable ones of HTTP, such as {@code http.request.method}
 * @param old the old (pre-stable) ones of HTTP, such as {@code http.method}
 * @param oldOfDatabases the old ones of databases, such as {@code db.system}; the stable ones, such as
 *     {@code db.system.name}, are always there
 */
public record AttributeNames(boolean stable, boolean old, boolean oldOfDatabases) {
    private static final String DATABASES_TOO = "database/dup";
    private static final Set<String> DATABASES = Set.of("database", DATABASES_TOO);
    private static final Set<String> HTTP = Set.of("http", "http/dup", "http/legacy");

    static AttributeNames read(SettingsReader reader) {
        List<String> asked = new ArrayList<>();
        for (String item : reader.list(Variable.OTEL_SEMCONV_STABILITY_OPT_IN)) {
            String word = item.toLowerCase(Locale.ROOT);
            if (HTTP.contains(word) || DATABASES.contains(word)) {
                asked.add(word);
            } else {
                reader.warn(
                        Variable.OTEL_SEMCONV_STABILITY_OPT_IN,
                        SettingsReader.unknown(Variable.OTEL_SEMCONV_STABILITY_OPT_IN, item) + "ignored");
            }
        }
        boolean both = asked.stream().noneMatch(HTTP::contains) || asked.contains("http/dup");
        return new AttributeNames(
                both || asked.contains("http"), both || asked.contains("http/legacy"), asked.contains(DATABASES_TOO));
    }
}
