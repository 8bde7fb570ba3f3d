package io.javatar.core.image;

/** The reference that scaling is measured against: Lanczos with three lobes in double precision, opaque pictures. */
final class FloatLanczos {
    private FloatLanczos() {}

    static Pixels scale(Pixels source, int width, int height) {
        double[][] columns = weights(source.width(), width);
        double[][] rows = weights(source.height(), height);
        Pixels target = Pixels.transparent(width, height);
        for (int shift = 0; shift < 24; shift += 8) {
            float[] plane = plane(source, shift);
            double[] across = new double[width * source.height()];
            for (int y = 0; y < source.height(); y++) {
                for (int x = 0; x < width; x++) {
                    double sum = 0;
                    for (int k = 1, s = (int) columns[x][0]; k < columns[x].length; k++, s++) {
                        sum += columns[x][k] * plane[y * source.width() + s];
                    }
                    across[y * width + x] = sum;
                }
            }
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double sum = 0;
                    for (int k = 1, s = (int) rows[y][0]; k < rows[y].length; k++, s++) {
                        sum += rows[y][k] * across[s * width + x];
                    }
                    int value = (int) Math.max(0, Math.min(255, Math.round(sum)));
                    target.argb()[y * width + x] |= 0xff000000 | value << shift;
                }
            }
        }
        return target;
    }

    private static float[] plane(Pixels source, int shift) {
        float[] plane = new float[source.argb().length];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = source.argb()[i] >> shift & 255;
        }
        return plane;
    }

    /** For each target sample: the first source sample, then the weights. */
    private static double[][] weights(int from, int to) {
        double scale = (double) from / to;
        double wide = Math.max(scale, 1);
        double[][] all = new double[to][];
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale;
            int low = (int) Math.max(0, Math.ceil(centre - 3 * wide - 0.5));
            int high = (int) Math.min(from, Math.floor(centre + 3 * wide + 0.5));
            double[] w = new double[1 + high - low];
            w[0] = low;
            double sum = 0;
            for (int k = 1; k < w.length; k++) {
                w[k] = lanczos((low + k - 1 + 0.5 - centre) / wide);
                sum += w[k];
            }
            for (int k = 1; k < w.length; k++) {
                w[k] /= sum;
            }
            all[i] = w;
        }
        return all;
    }

    private static double lanczos(double v) {
        return Math.abs(v) >= 3 ? 0 : sinc(v) * sinc(v / 3);
    }

    private static double sinc(double v) {
        return v == 0 ? 1 : Math.sin(Math.PI * v) / (Math.PI * v);
    }
}
