package io.javatar.core.image.webp;

/** Turns coefficients back into differences of pixels, exactly as RFC 6386, 14, defines it. */
final class InverseTransform {
    private static final int SIDE = 4;
    private static final int COSINE = 20091; // 65536 (sqrt(2) cos(pi / 8) - 1)
    private static final int SINE = 35468; // 65536 sqrt(2) sin(pi / 8)

    private InverseTransform() {}

    /** Sets the first of each of 16 blocks of {@code to} by the transformed means (14.3). */
    static void means(int[] means, int[] to) {
        int[] half = new int[SIDE * SIDE];
        for (int i = 0; i < SIDE; i++) {
            int a = means[i] + means[12 + i];
            int b = means[4 + i] + means[8 + i];
            int c = means[4 + i] - means[8 + i];
            int d = means[i] - means[12 + i];
            half[i] = a + b;
            half[4 + i] = c + d;
            half[8 + i] = a - b;
            half[12 + i] = d - c;
        }
        for (int i = 0; i < half.length; i += SIDE) {
            int a = half[i] + half[i + 3] + 3;
            int b = half[i + 1] + half[i + 2];
            int c = half[i + 1] - half[i + 2];
            int d = half[i] - half[i + 3] + 3;
            to[16 * i] = a + b >> 3;
            to[16 * (i + 1)] = c + d >> 3;
            to[16 * (i + 2)] = a - b >> 3;
            to[16 * (i + 3)] = d - c >> 3;
        }
    }

    /** Adds the block of coefficients from {@code from} on to the pixels from {@code at} on (14.4). */
    static void add(int[] values, int from, int[] pixels, int at, int stride, int[] half) {
        for (int i = 0; i < SIDE; i++) {
            int first = values[from + i];
            int second = values[from + 4 + i];
            int third = values[from + 8 + i];
            int fourth = values[from + 12 + i];
            int c = sine(second) - cosine(fourth);
            int d = cosine(second) + sine(fourth);
            half[4 * i] = first + third + d;
            half[4 * i + 1] = first - third + c;
            half[4 * i + 2] = first - third - c;
            half[4 * i + 3] = first + third - d;
        }
        for (int y = 0, to = at; y < SIDE; y++, to += stride) {
            int first = half[y] + 4;
            int third = half[8 + y];
            int c = sine(half[4 + y]) - cosine(half[12 + y]);
            int d = cosine(half[4 + y]) + sine(half[12 + y]);
            pixels[to] = clamped(pixels[to] + (first + third + d >> 3));
            pixels[to + 1] = clamped(pixels[to + 1] + (first - third + c >> 3));
            pixels[to + 2] = clamped(pixels[to + 2] + (first - third - c >> 3));
            pixels[to + 3] = clamped(pixels[to + 3] + (first + third - d >> 3));
        }
    }

    private static int cosine(int value) {
        return value + (value * COSINE >> 16);
    }

    private static int sine(int value) {
        return value * SINE >> 16;
    }

    private static int clamped(int value) {
        return (value & ~0xff) == 0 ? value : value < 0 ? 0 : 255;
    }
}
