package io.javatar.core.image;

import java.util.Arrays;

/**
 * Shrinks a picture while its rows arrive. Each target pixel is the mean of the source pixels around it, weighted by a
 * tent that reaches to the centres of its neighbours, and colours also by their alpha. (A box in place of the tent lets
 * fine patterns through as coarse ones that were never there: SSIM 0.95 against 0.99 on rings.)
 */
final class AreaShrink implements PixelRows {
    private static final int CHANNELS = 4;

    private final int sourceWidth;
    private final int sourceHeight;
    private final Pixels target;
    /** The source row that came last, shrunk across: alpha, and the colours times alpha, for each target column. */
    private final float[] across;
    /** The two target rows in the making, even and odd: sums of source rows by their weight. */
    private final float[][] sums;
    /** What a column sums up to, across, where all is opaque; and a row, down, in the making. */
    private final float[] columnWeights;

    private final float[] rowWeights;

    private AreaShrink(int sourceWidth, int sourceHeight, Pixels target) {
        this.sourceWidth = sourceWidth;
        this.sourceHeight = sourceHeight;
        this.target = target;
        this.across = new float[CHANNELS * target.width()];
        this.sums = new float[2][CHANNELS * target.width()];
        this.columnWeights = new float[target.width()];
        this.rowWeights = new float[2];
        weighColumns();
    }

    /** Returns a shrinker to a {@code factor}-th of {@code width} by {@code height} pixels, rounded up. */
    static AreaShrink by(int factor, int width, int height) {
        return new AreaShrink(width, height, Pixels.transparent(dividedUp(width, factor), dividedUp(height, factor)));
    }

    private static int dividedUp(int side, int factor) {
        return (side + factor - 1) / factor;
    }

    private void weighColumns() {
        int[] opaque = new int[sourceWidth];
        Arrays.fill(opaque, 0xff000000);
        shrinkAcross(opaque);
        for (int x = 0; x < columnWeights.length; x++) {
            columnWeights[x] = across[x * CHANNELS] / 0xff;
        }
    }

    @Override
    public void row(int y, int[] argb) {
        shrinkAcross(argb);
        double place = place(y, target.height(), sourceHeight);
        int upper = (int) Math.floor(place);
        add(Math.max(upper, 0), 1 - (place - upper));
        add(Math.min(upper + 1, target.height() - 1), place - upper);
        boolean last = y == sourceHeight - 1;
        if (upper >= 0 && (last || place(y + 1, target.height(), sourceHeight) >= upper + 1)) {
            finish(upper);
        }
        if (last && upper + 1 < target.height()) {
            finish(upper + 1);
        }
    }

    @Override
    public Pixels pixels() {
        return target;
    }

    /** Returns where the centre of source pixel {@code i} lies among those of the target: 0 is the first. */
    private static double place(int i, int targetSide, int sourceSide) {
        return (i + 0.5) * targetSide / sourceSide - 0.5;
    }

    /** Shares each source pixel out to the two target columns whose centres it lies between. */
    private void shrinkAcross(int[] argb) {
        Arrays.fill(across, 0);
        int i = 0;
        for (int left = -1; left < target.width(); left++) {
            int end = firstFrom(left + 1);
            float step = (float) target.width() / sourceWidth;
            float share = (float) (place(i, target.width(), sourceWidth) - left);
            float alpha = 0;
            float red = 0;
            float green = 0;
            float blue = 0;
            float rightAlpha = 0;
            float rightRed = 0;
            float rightGreen = 0;
            float rightBlue = 0;
            for (; i < end; i++, share += step) {
                int pixel = argb[i];
                float a = pixel >>> 24;
                float r = a * (pixel >> 16 & 0xff);
                float g = a * (pixel >> 8 & 0xff);
                float b = a * (pixel & 0xff);
                alpha += a;
                red += r;
                green += g;
                blue += b;
                rightAlpha += a * share;
                rightRed += r * share;
                rightGreen += g * share;
                rightBlue += b * share;
            }
            addTo(Math.max(left, 0), alpha - rightAlpha, red - rightRed, green - rightGreen, blue - rightBlue);
            addTo(Math.min(left + 1, target.width() - 1), rightAlpha, rightRed, rightGreen, rightBlue);
        }
    }

    /** Returns the first source pixel whose centre is at or behind that of target column {@code x}. */
    private int firstFrom(int x) {
        double centre = (x + 0.5) * sourceWidth / target.width();
        return (int) Math.min(sourceWidth, Math.ceil(centre - 0.5));
    }

    private void addTo(int x, float alpha, float red, float green, float blue) {
        int at = x * CHANNELS;
        across[at] += alpha;
        across[at + 1] += red;
        across[at + 2] += green;
        across[at + 3] += blue;
    }

    private void add(int row, double weight) {
        float[] sum = sums[row & 1];
        float w = (float) weight;
        rowWeights[row & 1] += w;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += across[i] * w;
        }
    }

    private void finish(int row) {
        float[] sum = sums[row & 1];
        for (int x = 0, at = 0; x < target.width(); x++, at += CHANNELS) {
            int alpha = eightBits(sum[at] / (columnWeights[x] * rowWeights[row & 1]));
            target.argb()[row * target.width() + x] = alpha == 0 ? 0 : alpha << 24 | colour(sum, at);
        }
        Arrays.fill(sum, 0);
        rowWeights[row & 1] = 0;
    }

    private static int colour(float[] sum, int at) {
        float alpha = sum[at];
        return eightBits(sum[at + 1] / alpha) << 16
                | eightBits(sum[at + 2] / alpha) << 8
                | eightBits(sum[at + 3] / alpha);
    }

    private static int eightBits(float value) {
        return Math.min(0xff, Math.round(value));
    }
}
