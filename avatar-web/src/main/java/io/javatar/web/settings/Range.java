package io.javatar.web.settings;

import java.math.BigInteger;

/**
 * Which whole numbers a setting takes.
 *
 * @param min the least one
 * @param max the greatest one
 */
record Range(long min, long max) {
    boolean contains(BigInteger number) {
        return number.compareTo(BigInteger.valueOf(min)) >= 0 && number.compareTo(BigInteger.valueOf(max)) <= 0;
    }

    @Override
    public String toString() {
        return min + " to " + max;
    }
}
