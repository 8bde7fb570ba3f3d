package io.javatar.core.port;

import io.javatar.core.identity.Identity;
import java.time.Instant;

/**
 * An identity and the photo it shows, as operators see them.
 *
 * @param id the identity's row, rising with time; the cursor of a listing
 * @param identity whose photo
 * @param photo what is stored
 * @param changed when this photo was given
 * @param views how often the photo was shown, as last written
 */
public record PhotoRecord(long id, Identity identity, PhotoBlobs photo, Instant changed, long views) {}
