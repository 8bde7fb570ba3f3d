package io.javatar.core.dicebear.chance;

import java.util.HexFormat;

/** The hash FNV-1a of 32 bits over whole UTF-16 code units, not bytes. */
public final class Fnv1a {
    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private Fnv1a() {}

    /** Returns the hash of a text; lone surrogates are allowed. */
    public static int hash(String text) {
        return continued(BASIS, text);
    }

    /** Returns the hash of the text that {@code hash} is of, followed by {@code more}. */
    public static int continued(int hash, String more) {
        int h = hash;
        for (int i = 0; i < more.length(); i++) {
            h = (h ^ more.charAt(i)) * PRIME;
        }
        return h;
    }

    /** Returns 8 lower-case hex digits. */
    public static String hex(int hash) {
        return HexFormat.of().toHexDigits(hash);
    }
}
