package io.javatar.core.identity;

import static io.javatar.core.problem.Problem.BAD_HASH;

import io.javatar.core.problem.AvatarException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The hash of an identity, as it stands for a person in an avatar URL.
 *
 * @param hex 32 (MD5) or 64 (SHA-256) lower-case hex digits
 */
public record AvatarHash(String hex) {
    /** Refuses anything but 32 or 64 lower-case hex digits with BAD_HASH. */
    public AvatarHash {
        if (!isHash(hex)) {
            throw AvatarException.of(
                    BAD_HASH, "an avatar hash has 32 or 64 hex digits, not " + hex.length() + " characters");
        }
    }

    /** Returns the hash written in {@code text}, in any case; refuses others with BAD_HASH. */
    public static AvatarHash parse(String text) {
        return new AvatarHash(text.toLowerCase(Locale.ROOT));
    }

    /** Returns the hash of {@code text} as it is; the caller has normalised it. */
    public static AvatarHash of(HashAlgorithm algorithm, String text) {
        return new AvatarHash(HexFormat.of().formatHex(algorithm.digest(text)));
    }

    /** Returns which algorithm made it, by its length. */
    public HashAlgorithm algorithm() {
        return hex.length() == HashAlgorithm.MD5.hexDigits() ? HashAlgorithm.MD5 : HashAlgorithm.SHA256;
    }

    /** Returns the hash text, as drawn styles take it. */
    @Override
    public String toString() {
        return hex;
    }

    private static boolean isHash(String hex) {
        if (hex.length() != HashAlgorithm.MD5.hexDigits() && hex.length() != HashAlgorithm.SHA256.hexDigits()) {
            return false;
        }
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
