package io.javatar.telemetry.metric;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an uploaded file turned out to be, whatever the client said. */
public enum ContentType implements Label {
    /** PNG. */
    PNG("image/png"),
    /** JPEG. */
    JPEG("image/jpeg"),
    /** GIF. */
    GIF("image/gif"),
    /** WebP. */
    WEBP("image/webp"),
    /** SVG. */
    SVG("image/svg+xml"),
    /** AVIF. */
    AVIF("image/avif"),
    /** Any other, and what is no picture. */
    OTHER("other");

    private static final Map<String, ContentType> BY_TEXT = byText();

    private final String text;

    ContentType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Returns the type of this media type, in lower case and without parameters; {@link #OTHER} for anything else. */
    public static ContentType of(@Nullable String mediaType) {
        return mediaType == null ? OTHER : BY_TEXT.getOrDefault(mediaType, OTHER);
    }

    private static Map<String, ContentType> byText() {
        Map<String, ContentType> values = new HashMap<>();
        for (ContentType value : values()) {
            values.put(value.text, value);
        }
        return values;
    }
}
