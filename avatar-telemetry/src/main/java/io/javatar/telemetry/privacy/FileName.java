package io.javatar.telemetry.privacy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Masks the name of an uploaded file, for people name files after themselves. */
public final class FileName {
    /** How much is shown. */
    public enum Mode {
        /** A known ending only: {@code *.png}. */
        EXTENSION,
        /** A keyed hash. */
        HASH,
        /** Nothing. */
        OFF
    }

    private static final Set<String> KNOWN = Set.of(
            "png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "svg", "avif", "heic", "heif", "bmp", "tif", "tiff",
            "ico", "jxl", "pdf", "txt", "html", "zip");

    private final Mode mode;
    private final KeyedHash hash;

    /** Masks in this mode; the hash serves {@link Mode#HASH}. */
    public FileName(Mode mode, KeyedHash hash) {
        this.mode = mode;
        this.hash = hash;
    }

    /** Returns the masked form of a name, or null for none. An unusual file extension becomes {@code *}. */
    public @Nullable String mask(String name) {
        return switch (mode) {
            case EXTENSION -> extension(name);
            case HASH -> hash.of(name);
            case OFF -> null;
        };
    }

    private static String extension(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') >= 0 && KNOWN.contains(ending) ? "*." + ending : "*";
    }
}
