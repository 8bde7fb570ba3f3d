package io.javatar.core.serving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The picture that a client has from an earlier answer, by the validators that it sends (RFC 9110 13.1). */
@FunctionalInterface
public interface ClientCopy {
    /**
     * Returns whether it is still the picture.
     *
     * @param etag the entity tag of the picture now, without quotes
     * @param changed when its photo was given, or null for drawn pictures
     */
    boolean isCurrent(String etag, @Nullable Instant changed);
}
