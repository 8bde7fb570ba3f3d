package io.javatar.core.serving;

import io.javatar.core.image.PictureFormat;

/**
 * A finished picture.
 *
 * @param bytes the encoded picture; not to be changed
 * @param format how it is encoded
 * @param etag the strong entity tag without quotes (RFC 9110 8.8.3): of photos from what decides the bytes, of drawn
 *     pictures from the bytes
 */
public record Avatar(byte[] bytes, PictureFormat format, String etag) {}
