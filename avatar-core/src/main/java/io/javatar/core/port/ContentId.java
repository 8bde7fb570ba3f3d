package io.javatar.core.port;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of stored bytes: their SHA-256, so that equal bytes have the same name and different bytes different names.
 *
 * @param hex 64 lower-case hex digits
 */
public record ContentId(String hex) {
    private static final int SHORT_DIGITS = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Refuses anything but 64 lower-case hex digits. */
    public ContentId {
        if (!isName(hex)) {
            throw new IllegalArgumentException("a content id has 64 hex digits");
        }
    }

    /** Returns whether {@code text} has the form of such a name. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
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

    /** Returns the first 16 digits: for logs, where longer ones are taken for digests of addresses and redacted. */
    public String abbreviated() {
        return hex.substring(0, SHORT_DIGITS);
    }
}
