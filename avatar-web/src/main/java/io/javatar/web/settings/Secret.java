package io.javatar.web.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret text; it is never printed. */
public final class Secret {
    private static final int SHORTEST = 16;

    private final byte[] text;

    private Secret(byte[] text) {
        this.text = text;
    }

    /** Refuses, without naming it, what is too short to be one. */
    static Secret of(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("is shorter than " + SHORTEST + " characters");
        }
        return new Secret(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns whether {@code other} is the same text; takes the same time for every wrong one of a length. */
    public boolean is(String other) {
        return MessageDigest.isEqual(text, other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "********";
    }
}
