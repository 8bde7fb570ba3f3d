package io.javatar.core.svg.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Colours as CSS writes them (CSS Color 4, the forms of sRGB and HSL). */
public final class Colour {
    /** Fully transparent. */
    public static final int TRANSPARENT = 0;

    private Colour() {}

    /** Returns the colour {@code 0xAARRGGBB}, not premultiplied, or null where {@code text} is none. */
    public static @Nullable Integer of(String text) {
        String word = text.trim();
        if (word.startsWith("#")) {
            return hex(word.substring(1));
        }
        int open = word.indexOf('(');
        if (open < 0) {
            return ColourNames.find(word.toLowerCase(Locale.ROOT));
        }
        int close = word.indexOf(')', open);
        return close < 0
                ? null
                : function(word.substring(0, open).toLowerCase(Locale.ROOT), word.substring(open + 1, close));
    }

    private static @Nullable Integer hex(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return null;
            }
            value = value << 4 | digit;
        }
        return switch (digits.length()) {
            case 3 -> 0xff000000 | twice(value >> 8) << 16 | twice(value >> 4) << 8 | twice(value);
            case 4 -> twice(value) << 24 | twice(value >> 12) << 16 | twice(value >> 8) << 8 | twice(value >> 4);
            case 6 -> 0xff000000 | value;
            case 8 -> value << 24 | value >>> 8;
            default -> null;
        };
    }

    private static int twice(int digit) {
        return (digit & 0xf) * 0x11;
    }

    private static @Nullable Integer function(String name, String arguments) {
        String[] parts = arguments.replace('/', ' ').replace(',', ' ').trim().split("\\s+", -1);
        if (parts.length < 3 || parts.length > 4) {
            return null;
        }
        int alpha = parts.length == 3 ? 255 : (int) Math.round(255 * Length.share(parts[3], 1));
        return switch (name) {
            case "rgb", "rgba" -> alpha << 24 | channel(parts[0]) << 16 | channel(parts[1]) << 8 | channel(parts[2]);
            case "hsl", "hsla" -> alpha << 24 | hsl(parts);
            default -> null;
        };
    }

    private static int channel(String text) {
        return (int) Math.round(Math.max(0, Math.min(255, Length.of(text, 255, 0))));
    }

    private static int hsl(String[] parts) {
        double hue = Length.of(parts[0].replace("deg", ""), 360, 0);
        double saturation = Length.share(parts[1], 0);
        double lightness = Length.share(parts[2], 0);
        double strength = saturation * Math.min(lightness, 1 - lightness);
        int rgb = 0;
        for (int shift : new int[] {0, 8, 4}) {
            double k = (((shift + hue / 30) % 12) + 12) % 12;
            double value = lightness - strength * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
            rgb = rgb << 8 | (int) Math.round(255 * value);
        }
        return rgb;
    }
}
