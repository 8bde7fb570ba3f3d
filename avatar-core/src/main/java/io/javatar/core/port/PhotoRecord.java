package io.javatar.core.port;

import io.javatar.core.identity.Subject;
import java.time.Instant;

/**
 * A subject and its photo, as operators see them.
 *
 * @param id the identity's row, rising with time; the cursor of a listing
 * @param subject whose photo
 * @param photo what is stored
 * @param changed when this photo was given
 * @param shown how often it was shown, as last written
 */
public record PhotoRecord(long id, Subject subject, PhotoBlobs photo, Instant changed, long shown) {}
