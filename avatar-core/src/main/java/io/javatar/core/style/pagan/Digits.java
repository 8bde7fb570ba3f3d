package io.javatar.core.style.pagan;

import io.javatar.core.identity.HashAlgorithm;
import java.util.HexFormat;

/**
 * The digits that determine a hero: the MD5 of a text in hex.
 *
 * @param hex 32 lower-case hex digits
 */
record Digits(String hex) {
    private static final int COUNT = 32;

    static Digits of(String text) {
        return new Digits(HexFormat.of().formatHex(HashAlgorithm.MD5.digest(text)));
    }

    /** Returns digit {@code i}, 0 to 31 from the left: 0 to 15. */
    int digit(int i) {
        return Character.digit(hex.charAt(i), 16);
    }

    /** Returns digits {@code 6 * i} to {@code 6 * i + 5} as a number; after the last digit comes the first one again. */
    int six(int i) {
        int number = 0;
        for (int at = 6 * i; at < 6 * i + 6; at++) {
            number = number << 4 | digit(at % COUNT);
        }
        return number;
    }

    /** Returns whether the {@code n}-th optional cell of a bitmap is set, counted from 0. */
    boolean wants(int n) {
        return digit(COUNT - 1 - n) % 2 == 0;
    }
}
