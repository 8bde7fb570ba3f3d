package io.javatar.core.serving;

import io.javatar.core.image.PictureFormat;

/**
 * A finished picture.
 *
 * @param bytes the encoded picture; must not be modified
 * @param format how it is encoded
 * @param etag the strong entity tag without quotes (RFC 9110 8.8.3): for photos from what determines the bytes, for
 *     drawn pictures from the bytes
 */
public record Avatar(byte[] bytes, PictureFormat format, String etag) {}
