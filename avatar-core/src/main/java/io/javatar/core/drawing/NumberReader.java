package io.javatar.core.drawing;

import java.text.ParsePosition;

/** Reads numbers from text as SVG writes them: separated by blanks or commas, by a sign or by a second point. */
public final class NumberReader {
    /** No picture needs more, and arithmetic with more would lose what it needs. */
    private static final double MOST = 1e9;

    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};

    private final String text;
    private final ParsePosition at = new ParsePosition(0);

    /** Starts at the beginning of {@code text}. */
    public NumberReader(String text) {
        this.text = text;
    }

    /** Skips blanks and commas; returns whether anything follows them. */
    public boolean more() {
        int i = at.getIndex();
        while (i < text.length() && separates(text.charAt(i))) {
            i++;
        }
        at.setIndex(i);
        return i < text.length();
    }

    /** Returns whether a letter follows; blanks are skipped. */
    public boolean atLetter() {
        return more() && Character.isLetter(text.charAt(at.getIndex()));
    }

    /** Returns the character that follows, and moves on; refuses the end with IllegalArgumentException. */
    public char next() {
        if (!more()) {
            throw new IllegalArgumentException("the text ends too early");
        }
        int i = at.getIndex();
        at.setIndex(i + 1);
        return text.charAt(i);
    }

    /** Returns the 0 or 1 that follows, which needs nothing behind it; refuses others with IllegalArgumentException. */
    public boolean flag() {
        char c = next();
        if (c != '0' && c != '1') {
            throw new IllegalArgumentException("neither 0 nor 1: " + c);
        }
        return c == '1';
    }

    /** Returns the number that follows, at most 1e9 either way; refuses all else with IllegalArgumentException. */
    public double number() {
        more();
        int start = at.getIndex();
        int i = start < text.length() && signed(text.charAt(start)) ? start + 1 : start;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                digits = count < TENS.length ? digits * 10 + digit : 0;
                count++;
                decimals += decimals < 0 ? 0 : 1;
            } else if (digit == '.' - '0' && decimals < 0) {
                decimals = 0;
            } else {
                break;
            }
        }
        int end = exponentEnd(i);
        at.setIndex(end);
        if (count == 0) {
            throw new IllegalArgumentException("not a number at character " + start);
        }
        // Below 2^53, a whole number divided by a power of ten is rounded once, hence as exact as parseDouble.
        double value = end > i || count > TENS.length - 1
                ? Double.parseDouble(text.substring(start, end))
                : (text.charAt(start) == '-' ? -digits : digits) / TENS[Math.max(0, decimals)];
        return bounded(value);
    }

    /** Returns what follows, without blanks at its sides, to the end. */
    public String rest() {
        String rest = text.substring(at.getIndex()).trim();
        at.setIndex(text.length());
        return rest;
    }

    private int exponentEnd(int i) {
        if (i + 1 < text.length() && (text.charAt(i) | 0x20) == 'e') {
            int digit = signed(text.charAt(i + 1)) ? i + 2 : i + 1;
            int end = digit;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            return end > digit ? end : i;
        }
        return i;
    }

    private static double bounded(double value) {
        if (Math.abs(value) > MOST) {
            throw new IllegalArgumentException(value + " is beyond 1e9");
        }
        return value;
    }

    private static boolean signed(char c) {
        return c == '-' || c == '+';
    }

    private static boolean separates(char c) {
        return c == ' ' || c == ',' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
