package io.javatar.web.avatar;

import io.javatar.core.image.PixelSize;
import org.jspecify.annotations.Nullable;

/** A size as clients write it: read as leniently as ivatar, the software of libravatar.org, reads it. */
final class SizeText {
    private SizeText() {}

    /** Returns 80 px for null, text, empty and anything below 1, and {@code max} for anything above it. */
    static PixelSize parse(@Nullable String text, PixelSize max) {
        if (text == null) {
            return PixelSize.DEFAULT;
        }
        String digits = text.strip();
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || !onlyDigits(digits)) {
            return PixelSize.DEFAULT;
        }
        int px = bounded(digits, max.px());
        return px == 0 || negative ? PixelSize.DEFAULT : new PixelSize(px);
    }

    private static boolean onlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int bounded(String digits, int max) {
        int px = 0;
        for (int i = 0; i < digits.length() && px < max; i++) {
            px = px * 10 + digits.charAt(i) - '0';
        }
        return Math.min(px, max);
    }
}
