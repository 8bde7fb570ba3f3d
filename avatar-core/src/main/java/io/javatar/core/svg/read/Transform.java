package io.javatar.core.svg.read;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses the attribute {@code transform}. */
public final class Transform {
    private Transform() {}

    /** Returns the product of a list of transforms; a list with a mistake, or none, is the identity. */
    public static AffineTransform of(@Nullable String text) {
        AffineTransform all = new AffineTransform();
        if (text == null) {
            return all;
        }
        int from = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', from)) {
            int close = text.indexOf(')', open);
            String name = text.substring(from, open).replace(',', ' ').trim().toLowerCase(Locale.ROOT);
            if (close < 0 || !append(all, name, Length.list(text.substring(open + 1, close)))) {
                return new AffineTransform();
            }
            from = close + 1;
        }
        return all;
    }

    private static boolean append(AffineTransform all, String name, double[] n) {
        switch (name + n.length) {
            case "matrix6" -> all.concatenate(new AffineTransform(n));
            case "translate1" -> all.translate(n[0], 0);
            case "translate2" -> all.translate(n[0], n[1]);
            case "scale1" -> all.scale(n[0], n[0]);
            case "scale2" -> all.scale(n[0], n[1]);
            case "rotate1" -> all.rotate(Math.toRadians(n[0]));
            case "rotate3" -> all.rotate(Math.toRadians(n[0]), n[1], n[2]);
            case "skewx1" -> all.shear(Math.tan(Math.toRadians(n[0])), 0);
            case "skewy1" -> all.shear(0, Math.tan(Math.toRadians(n[0])));
            default -> {
                return false;
            }
        }
        return true;
    }
}
