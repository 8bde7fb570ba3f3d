package io.javatar.core.port;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of stored bytes: their SHA-256, so that the same bytes have one name and other bytes another.
 *
 * @param hex 64 lower-case hex digits
 */
public record ContentId(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Refuses anything but 64 lower-case hex digits. */
    public ContentId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a content id has 64 hex digits");
        }
    }

    /** Returns the name of {@code bytes}. */
    public static ContentId of(byte[] bytes) {
        try {
            return new ContentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
