package io.javatar.telemetry.metric;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The format of a picture, as a label. */
public enum Format implements Label {
    /** PNG. */
    PNG("png"),
    /** JPEG. */
    JPG("jpg"),
    /** GIF. */
    GIF("gif"),
    /** WebP. */
    WEBP("webp"),
    /** SVG. */
    SVG("svg"),
    /** AVIF. */
    AVIF("avif"),
    /** Any other, and none. */
    OTHER("other");

    private final String text;

    Format(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the format of a file ending without its dot, in any case; {@link #OTHER} for anything else. */
    public static Format of(@Nullable String extension) {
        if (extension == null) {
            return OTHER;
        }
        return switch (extension.toLowerCase(Locale.ROOT)) {
            case "png" -> PNG;
            case "jpg", "jpeg" -> JPG;
            case "gif" -> GIF;
            case "webp" -> WEBP;
            case "svg" -> SVG;
            case "avif" -> AVIF;
            default -> OTHER;
        };
    }
}
