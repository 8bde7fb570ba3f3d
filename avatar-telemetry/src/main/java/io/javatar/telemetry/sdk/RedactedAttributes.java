package io.javatar.telemetry.sdk;

import io.javatar.telemetry.privacy.Scrubber;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import java.util.Set;

/** Attributes as they may leave: denied keys are gone, texts are scrubbed. */
final class RedactedAttributes {
    private static final List<String> DENIED_PREFIXES =
            List.of("http.request.header.", "http.response.header.", "enduser.", "user.", "session.");
    private static final Set<String> DENIED = Set.of("db.query.text", "db.statement", "http.target", "url.full");

    private RedactedAttributes() {}

    /** Returns the attributes as they may leave; the same object where nothing has to be taken out. */
    static Attributes of(Attributes attributes) {
        boolean[] clean = {true};
        attributes.forEach((key, value) -> clean[0] &= isClean(key, value));
        return clean[0] ? attributes : redacted(attributes);
    }

    @SuppressWarnings("ReferenceEquality") // Scrubber answers the same object where it finds nothing.
    private static boolean isClean(AttributeKey<?> key, Object value) {
        // Scrubbing what is bounded anyway would cost more than the rest of an export.
        return AttributeKeys.BOUNDED.contains(key)
                || (!isDenied(key.getKey()) && (!(value instanceof String text) || Scrubber.scrub(text) == text));
    }

    private static Attributes redacted(Attributes attributes) {
        AttributesBuilder builder = attributes.toBuilder();
        attributes.forEach((key, value) -> {
            if (isDenied(key.getKey())) {
                builder.remove(key);
            } else if (value instanceof String text && !AttributeKeys.BOUNDED.contains(key)) {
                builder.put(key.getKey(), Scrubber.scrub(text));
            }
        });
        return builder.build();
    }

    private static boolean isDenied(String key) {
        return DENIED.contains(key) || DENIED_PREFIXES.stream().anyMatch(key::startsWith);
    }
}
