package io.javatar.web.edge;

import io.javatar.core.image.PictureFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Accept header (RFC 9110 12.5.1), as far as it matters here. */
public final class AcceptHeader {
    private static final List<PictureFormat> WRITABLE =
            List.of(PictureFormat.PNG, PictureFormat.JPEG, PictureFormat.GIF, PictureFormat.WEBP);
    private static final int LONGEST = 2048;

    private final String text;

    private AcceptHeader(String text) {
        this.text = text;
    }

    /** Reads the header; null is as if it were empty. */
    public static AcceptHeader of(@Nullable String header) {
        String text = header == null || header.length() > LONGEST ? "" : header.toLowerCase(Locale.ROOT);
        return new AcceptHeader(text);
    }

    /** Returns whether JSON is asked for, and no picture. */
    public boolean wantsJson() {
        return text.contains("json") && !text.contains("image/") && !text.contains("*/*");
    }

    /** Returns whether a page for people is asked for by name, as browsers do, and liked no less than JSON. */
    public boolean prefersPage() {
        double page = named("text/html");
        return page > 0 && page >= Math.max(named("application/json"), named("application/problem+json"));
    }

    /** Returns the highest weight with which {@code type} is named itself; 0 where it is not. */
    private double named(String type) {
        return Stream.of(text.split(",", -1))
                .filter(range -> type.equals(range.split(";", 2)[0].strip()))
                .mapToDouble(AcceptHeader::weight)
                .max()
                .orElse(0);
    }

    /**
     * Returns the writable format that is named with the highest weight, WebP before others of the same; null where none
     * is named, or any picture would do better.
     */
    public @Nullable PictureFormat format() {
        PictureFormat best = null;
        double bestWeight = 0;
        double anyWeight = 0;
        for (String range : text.split(",", -1)) {
            String type = range.split(";", 2)[0].strip();
            double weight = weight(range);
            if ("*/*".equals(type) || "image/*".equals(type)) {
                anyWeight = Math.max(anyWeight, weight);
            }
            PictureFormat named = writable(type);
            if (named != null && (weight > bestWeight || weight == bestWeight && named == PictureFormat.WEBP)) {
                best = weight > 0 ? named : null;
                bestWeight = weight;
            }
        }
        return anyWeight > bestWeight ? null : best;
    }

    private static @Nullable PictureFormat writable(String type) {
        for (PictureFormat format : WRITABLE) {
            if (format.mediaType().equals(type)) {
                return format;
            }
        }
        return null;
    }

    private static double weight(String range) {
        int q = range.replace(" ", "").indexOf(";q=");
        if (q < 0) {
            return 1;
        }
        String number = range.replace(" ", "").substring(q + 3).split(";", 2)[0];
        try {
            return Math.min(1, Double.parseDouble(number));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
