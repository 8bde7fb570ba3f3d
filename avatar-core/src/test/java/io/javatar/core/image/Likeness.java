package io.javatar.core.image;

/** How like two pictures are. */
public final class Likeness {
    private static final int WINDOW = 8;
    private static final double C1 = 6.5025; // (0.01 * 255)²
    private static final double C2 = 58.5225; // (0.03 * 255)²

    private Likeness() {}

    /** The mean difference of a channel, 0 to 255. */
    public static double mean(Pixels a, Pixels b) {
        long sum = 0;
        for (int i = 0; i < a.argb().length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                sum += Math.abs((a.argb()[i] >> shift & 255) - (b.argb()[i] >> shift & 255));
            }
        }
        return sum / 4.0 / a.argb().length;
    }

    /** The structural similarity of the colour channels (Wang et al. 2004, windows of 8 px), 1 for equal pictures. */
    public static double ssim(Pixels a, Pixels b) {
        double sum = 0;
        int windows = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            for (int y = 0; y + WINDOW <= a.height(); y += 4) {
                for (int x = 0; x + WINDOW <= a.width(); x += 4) {
                    sum += window(a, b, x, y, shift);
                    windows++;
                }
            }
        }
        return sum / windows;
    }

    private static double window(Pixels a, Pixels b, int left, int top, int shift) {
        double n = WINDOW * WINDOW;
        double sa = 0;
        double sb = 0;
        double saa = 0;
        double sbb = 0;
        double sab = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                double p = a.at(x, y) >> shift & 255;
                double q = b.at(x, y) >> shift & 255;
                sa += p;
                sb += q;
                saa += p * p;
                sbb += q * q;
                sab += p * q;
            }
        }
        double ma = sa / n;
        double mb = sb / n;
        double va = saa / n - ma * ma;
        double vb = sbb / n - mb * mb;
        double cov = sab / n - ma * mb;
        return (2 * ma * mb + C1) * (2 * cov + C2) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
    }
}
