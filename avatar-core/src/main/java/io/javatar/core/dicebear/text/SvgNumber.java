package io.javatar.core.dicebear.text;

/** Formats numbers as DiceBear writes them in SVG: at most five decimals, no exponent, no negative zero. */
public final class SvgNumber {
    private static final long ONE = 100_000;

    private SvgNumber() {}

    /**
     * Returns the text of a number; halves of the last decimal are rounded up. NaN and infinities are written as in
     * JavaScript.
     */
    public static String text(double number) {
        if (number == (int) number) {
            return Integer.toString((int) number);
        }
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        double scaled = rounded(number * ONE);
        double size = Math.abs(scaled);
        String whole = Long.toString((long) Math.floor(size / ONE));
        return (scaled < 0 ? "-" : "") + whole + decimals((int) (size % ONE));
    }

    /** A double of 53 bits or more is whole, and may be beyond a long. */
    private static double rounded(double number) {
        return Math.abs(number) < 0x1p53 ? Math.round(number) : number;
    }

    private static String decimals(int hundredThousandths) {
        if (hundredThousandths == 0) {
            return "";
        }
        int end = 5;
        int rest = hundredThousandths;
        while (rest % 10 == 0) {
            rest /= 10;
            end--;
        }
        String digits = Integer.toString(rest);
        return "." + "0".repeat(end - digits.length()) + digits;
    }
}
