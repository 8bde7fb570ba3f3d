package io.javatar.core.port;

import io.javatar.core.image.PictureFormat;
import java.time.Instant;

/**
 * The photo that belongs to a hash, and where its bytes are.
 *
 * @param photoId the row of the photo, for access counts
 * @param master the blob of the centred square that avatars are scaled from
 * @param format the format of the master: PNG, JPEG or GIF
 * @param animated whether the master has more than one frame
 * @param changed when this photo was given, for Last-Modified
 */
public record PhotoRef(long photoId, ContentId master, PictureFormat format, boolean animated, Instant changed) {}
