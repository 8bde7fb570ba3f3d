package io.javatar.core.image;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A picture file format. */
public enum PictureFormat {
    /** Portable Network Graphics (W3C PNG). */
    PNG("png", "image/png"),
    /** JPEG File Interchange Format (ITU-T T.81). */
    JPEG("jpg", "image/jpeg"),
    /** Graphics Interchange Format, also animated (GIF89a). */
    GIF("gif", "image/gif"),
    /** WebP (RFC 9649); written without loss. */
    WEBP("webp", "image/webp");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns the usual file ending, without a dot, lower case. */
    public String extension() {
        return extension;
    }

    /** Returns the media type (IANA). */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the format of a file ending in any case ({@code jpeg} counts as {@code jpg}), or null. */
    public static @Nullable PictureFormat ofExtension(String extension) {
        return switch (extension.toLowerCase(Locale.ROOT)) {
            case "png" -> PNG;
            case "jpg", "jpeg" -> JPEG;
            case "gif" -> GIF;
            case "webp" -> WEBP;
            default -> null;
        };
    }
}
