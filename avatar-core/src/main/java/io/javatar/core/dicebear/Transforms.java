package io.javatar.core.dicebear;

import io.javatar.core.dicebear.text.SvgNumber;

/** Transforms as SVG writes them. */
final class Transforms {
    private Transforms() {}

    static String translate(double x, double y) {
        return call("translate", x, y);
    }

    /** By degrees, around a point. */
    static String rotate(double degrees, double x, double y) {
        return call("rotate", degrees, x, y);
    }

    static String scale(double x, double y) {
        return call("scale", x, y);
    }

    static String scaleAround(double scale, double x, double y) {
        return translate(x, y) + " " + call("scale", scale) + " " + translate(-x, -y);
    }

    private static String call(String name, double... numbers) {
        StringBuilder call = new StringBuilder(name);
        String before = "(";
        for (double number : numbers) {
            call.append(before).append(SvgNumber.text(number));
            before = ", ";
        }
        return call.append(')').toString();
    }
}
