package io.javatar.telemetry.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Identifies a value without revealing it: {@code h:} and the first 16 hex digits of its HMAC-SHA-256 (RFC 2104). Without
 * the key, the value cannot be found by trying; the same key gives the same hash.
 */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN_BYTES = 8;

    private final SecretKeySpec key;

    /** Hashes with this key, at least one byte long; best 32 random ones. */
    public KeyedHash(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Returns the name of a value. */
    public String of(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return "h:" + HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
