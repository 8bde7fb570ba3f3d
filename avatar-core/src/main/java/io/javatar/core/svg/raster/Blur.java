package io.javatar.core.svg.raster;

/**
 * Gaussian blur of premultiplied pixels: small ones by their weights, larger ones by three box blurs, which approximate
 * it (W3C Filter Effects 1, 9.14). Pixels outside count as transparent.
 */
public final class Blur {
    /** From here on, means are close enough. */
    private static final double LARGE = 2;

    private static final int CHANNELS = 4;

    private Blur() {}

    /** Returns how far a blur of standard deviation {@code sigma} reaches, in pixels. */
    public static int reach(double sigma) {
        return (int) Math.ceil(3 * sigma);
    }

    /** Returns the pixels blurred; the standard deviations are in pixels, 0 for none. */
    public static int[] of(int[] argb, int width, double sigmaX, double sigmaY) {
        int height = argb.length / width;
        int[] columns = rows(argb, width, height, sigmaX);
        return rows(columns, height, width, sigmaY);
    }

    /** Blurs each row, and turns rows into columns. */
    private static int[] rows(int[] argb, int width, int height, double sigma) {
        int[] turned = new int[argb.length];
        int[] row = new int[CHANNELS * width];
        int[] spare = new int[CHANNELS * width];
        for (int y = 0; y < height; y++) {
            if (unpack(argb, y * width, width, row)) {
                int[] blurred = sigma < LARGE ? weighed(row, spare, sigma) : means(row, spare, sigma);
                for (int x = 0, c = 0; x < width; x++, c += CHANNELS) {
                    turned[x * height + y] =
                            blurred[c] << 24 | blurred[c + 1] << 16 | blurred[c + 2] << 8 | blurred[c + 3];
                }
            }
        }
        return turned;
    }

    /** Returns whether any pixel of the row can be seen. */
    private static boolean unpack(int[] argb, int at, int width, int[] row) {
        int seen = 0;
        for (int x = 0, c = 0; x < width; x++) {
            int pixel = argb[at + x];
            seen |= pixel;
            row[c++] = pixel >>> 24;
            row[c++] = pixel >> 16 & 0xff;
            row[c++] = pixel >> 8 & 0xff;
            row[c++] = pixel & 0xff;
        }
        return seen != 0;
    }

    private static int[] means(int[] row, int[] spare, double sigma) {
        int size = (int) (sigma * 3 * Math.sqrt(2 * Math.PI) / 4 + 0.5);
        if (size % 2 == 1) {
            mean(row, spare, size, size / 2);
            mean(spare, row, size, size / 2);
            mean(row, spare, size, size / 2);
        } else {
            mean(row, spare, size, size / 2);
            mean(spare, row, size, size / 2 - 1);
            mean(row, spare, size + 1, size / 2);
        }
        return spare;
    }

    /** Each value becomes the mean of {@code size} of its channel, of which {@code before} lie before it. */
    private static void mean(int[] in, int[] out, int size, int before) {
        int scale = ((1 << 23) + size / 2) / size;
        int after = CHANNELS * (size - before - 1);
        int gone = CHANNELS * (before + 1);
        for (int channel = 0; channel < CHANNELS; channel++) {
            int sum = 0;
            for (int i = channel; i < Math.min(in.length, after); i += CHANNELS) {
                sum += in[i];
            }
            for (int i = channel; i < in.length; i += CHANNELS) {
                sum += i + after < in.length ? in[i + after] : 0;
                sum -= i - gone >= 0 ? in[i - gone] : 0;
                out[i] = (int) ((long) sum * scale + (1 << 22) >> 23);
            }
        }
    }

    private static int[] weighed(int[] row, int[] spare, double sigma) {
        int reach = reach(sigma);
        double[] weights = weights(sigma, reach);
        for (int i = 0; i < row.length; i++) {
            double sum = 0.5;
            for (int k = -reach; k <= reach; k++) {
                int j = i + CHANNELS * k;
                sum += j >= 0 && j < row.length ? weights[k + reach] * row[j] : 0;
            }
            spare[i] = (int) sum;
        }
        return spare;
    }

    private static double[] weights(double sigma, int reach) {
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int k = -reach; k <= reach; k++) {
            weights[k + reach] = reach == 0 ? 1 : Math.exp(-k * k / (2 * sigma * sigma));
            sum += weights[k + reach];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return weights;
    }
}
