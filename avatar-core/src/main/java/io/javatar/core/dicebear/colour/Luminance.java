package io.javatar.core.dicebear.colour;

/** How light a colour is (WCAG 2, relative luminance). */
final class Luminance {
    private static final double[] LINEAR = linear();

    private Luminance() {}

    /** Returns 0 (black) to 1 (white) of the colour of three channels, each 0 to 255. */
    static double of(int red, int green, int blue) {
        return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
    }

    static double[] table() {
        return LINEAR.clone();
    }

    /** The last bit can decide an order: StrictMath has the same bits on every machine, Math has not. */
    private static double[] linear() {
        double[] linear = new double[256];
        for (int i = 0; i < linear.length; i++) {
            double s = i / 255.0;
            linear[i] = s <= 0.04045 ? s / 12.92 : StrictMath.pow((s + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}
