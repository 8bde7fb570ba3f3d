package io.javatar.web.observe;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.header.PictureHeader;
import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.Format;

/** Maps picture formats to labels of metrics. */
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

    /** Returns the label of the media type by the first bytes of {@code file}. */
    public static ContentType contentType(byte[] file) {
        PictureFormat format = PictureHeader.sniff(file);
        return format == null ? ContentType.OTHER : ContentType.of(format.mediaType());
    }
}
