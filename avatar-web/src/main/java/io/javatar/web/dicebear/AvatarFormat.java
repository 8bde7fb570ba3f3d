package io.javatar.web.dicebear;

import io.javatar.core.image.PictureFormat;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an avatar can be answered as. */
enum AvatarFormat {
    SVG("svg", "image/svg+xml", null),
    JSON("json", "application/json", null),
    PNG("png", "image/png", PictureFormat.PNG),
    JPG("jpg", "image/jpeg", PictureFormat.JPEG),
    JPEG("jpeg", "image/jpeg", PictureFormat.JPEG),
    WEBP("webp", "image/webp", PictureFormat.WEBP);

    private final String word;
    private final String mediaType;
    private final @Nullable PictureFormat pixels;

    AvatarFormat(String word, String mediaType, @Nullable PictureFormat pixels) {
        this.word = word;
        this.mediaType = mediaType;
        this.pixels = pixels;
    }

    /** Returns the format that an address names, or null for one that cannot be written. */
    static @Nullable AvatarFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Returns the words of all formats, for messages. */
    static String words() {
        return String.join(
                ", ", Arrays.stream(values()).map(format -> format.word).toList());
    }

    String word() {
        return word;
    }

    String mediaType() {
        return mediaType;
    }

    /** Returns how pixels are written; null for what is text. */
    @Nullable
    PictureFormat pixels() {
        return pixels;
    }
}
