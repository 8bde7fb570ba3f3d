package io.javatar.telemetry.span;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Stage;

/** The names of all spans within a request. The request's own span is named by its method and route. */
public enum SpanName {
    /** An avatar is answered. */
    AVATAR_SERVE("avatar.serve"),
    /** A PNG is made. */
    AVATAR_GENERATE_PNG("avatar.generate_png"),
    /** A JPEG is made. */
    AVATAR_GENERATE_JPG("avatar.generate_jpg"),
    /** A GIF is made. */
    AVATAR_GENERATE_GIF("avatar.generate_gif"),
    /** A WebP is made. */
    AVATAR_GENERATE_WEBP("avatar.generate_webp"),
    /** A picture of another format is made. */
    AVATAR_GENERATE_OTHER("avatar.generate_other"),
    /** Gravatar is asked. */
    AVATAR_GRAVATAR_PROXY("avatar.gravatar_proxy"),
    /** Bluesky is asked. */
    AVATAR_BLUESKY_PROXY("avatar.bluesky_proxy"),
    /** A photo is taken in. */
    FILE_UPLOAD_PROCESS("file_upload.process"),
    /** Someone comes in. */
    AUTH_LOGIN("auth.login"),
    /** Someone goes out. */
    AUTH_LOGOUT("auth.logout"),
    /** The counts of the service are read. */
    STATS_READ("stats.read"),
    /** A program reads provisioned photos. */
    PROVISIONING_READ("provisioning.read"),
    /** A program gives a photo. */
    PROVISIONING_WRITE("provisioning.write"),
    /** A program erases a photo. */
    PROVISIONING_DELETE("provisioning.delete"),
    /** An operator's call. */
    ADMIN_CALL("admin.call"),
    /** Bytes are read from the store. */
    BLOB_GET("blob.get"),
    /** Bytes become pixels. */
    IMAGE_DECODE("image.decode"),
    /** Pixels take another size. */
    IMAGE_SCALE("image.scale"),
    /** A hash becomes pixels. */
    IMAGE_DRAW("image.draw"),
    /** Pixels become bytes. */
    IMAGE_ENCODE("image.encode");

    private final String text;

    SpanName(String text) {
        this.text = text;
    }

    /** Returns the name as it leaves. */
    public String text() {
        return text;
    }

    /** Returns the span of making a picture of this format. */
    public static SpanName generating(Format format) {
        return switch (format) {
            case PNG -> AVATAR_GENERATE_PNG;
            case JPG -> AVATAR_GENERATE_JPG;
            case GIF -> AVATAR_GENERATE_GIF;
            case WEBP -> AVATAR_GENERATE_WEBP;
            case SVG, AVIF, OTHER -> AVATAR_GENERATE_OTHER;
        };
    }

    /** Returns the span of a stage. */
    public static SpanName of(Stage stage) {
        return switch (stage) {
            case BLOB_GET -> BLOB_GET;
            case DECODE -> IMAGE_DECODE;
            case SCALE -> IMAGE_SCALE;
            case DRAW -> IMAGE_DRAW;
            case ENCODE -> IMAGE_ENCODE;
        };
    }
}
