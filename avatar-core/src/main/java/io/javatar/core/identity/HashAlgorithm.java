package io.javatar.core.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How an identity is hashed: MD5 (RFC 1321) or SHA-256 (FIPS 180-4). */
public enum HashAlgorithm {
    /** 16 bytes; the older form, for e-mail addresses only. */
    MD5("MD5", 16),
    /** 32 bytes; for e-mail addresses and OpenID URLs. */
    SHA256("SHA-256", 32);

    private final String jcaName;
    private final int bytes;

    HashAlgorithm(String jcaName, int bytes) {
        this.jcaName = jcaName;
        this.bytes = bytes;
    }

    /** Returns the number of hex digits of a hash: 32 or 64. */
    public int hexDigits() {
        return bytes * 2;
    }

    /** Returns the digest of the UTF-8 bytes of {@code text}. */
    public byte[] digest(String text) {
        try {
            return MessageDigest.getInstance(jcaName).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + jcaName, e);
        }
    }
}
