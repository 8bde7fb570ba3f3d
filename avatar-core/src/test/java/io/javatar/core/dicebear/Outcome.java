package io.javatar.core.dicebear;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What became of a vector.
 *
 * @param text the SVG or the descriptor, or null when there is none
 * @param snapshot what was decided, or null
 * @param error the message of the refusal, or null
 */
record Outcome(
        @Nullable String text,
        @Nullable String snapshot,
        @Nullable String error) {
    /** The SHA-256 of the text, the message of the refusal, or ok. */
    String line() {
        if (error != null) {
            return "error: " + error.replace('\n', ' ');
        }
        return text == null ? "ok" : sha256(text);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(utf8(text));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Half a surrogate pair becomes U+FFFD, as in browsers; Java would write a question mark. */
    private static byte[] utf8(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isSurrogate(point) ? 0xFFFD : point));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
