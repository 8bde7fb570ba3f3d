package io.javatar.web.observe;

import io.javatar.core.image.PictureFormat;
import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.Format;

/** Picture formats as telemetry calls them. */
public final class Formats {
    private Formats() {}

    /** Returns the label of {@code format}. */
    public static Format of(PictureFormat format) {
        return switch (format) {
            case PNG -> Format.PNG;
            case JPEG -> Format.JPG;
            case GIF -> Format.GIF;
            case WEBP -> Format.WEBP;
        };
    }

    /** Returns the label of the media type of {@code format}. */
    public static ContentType contentType(PictureFormat format) {
        return ContentType.of(format.mediaType());
    }
}
