package io.javatar.core.image;

import java.util.Random;
import java.util.function.IntBinaryOperator;

/** Pictures to test with, drawn by rule. */
public final class Samples {
    private Samples() {}

    /** A picture whose pixel at (x, y) is {@code colour}'s value. */
    public static Pixels drawn(int width, int height, IntBinaryOperator colour) {
        Pixels pixels = Pixels.transparent(width, height);
        for (int i = 0; i < width * height; i++) {
            pixels.argb()[i] = colour.applyAsInt(i % width, i / width);
        }
        return pixels;
    }

    /** Two soft gradients: what JPEG keeps well. */
    public static Pixels gradient(int width, int height) {
        return drawn(width, height, (x, y) -> rgb(255 * x / width, 255 * y / height, 128));
    }

    /** Opaque noise. */
    public static Pixels noise(int width, int height) {
        Random random = new Random(7);
        return drawn(width, height, (x, y) -> 0xff000000 | random.nextInt());
    }

    /** Noise in all four channels. */
    public static Pixels translucentNoise(int width, int height) {
        Random random = new Random(8);
        return drawn(width, height, (x, y) -> random.nextInt());
    }

    /** Rings that grow finer outwards, up to two pixels: what aliasing shows on. */
    public static Pixels zonePlate(int width, int height) {
        double finest = Math.PI / Math.max(width, height);
        return drawn(width, height, (x, y) -> {
            double dx = x - width / 2.0;
            double dy = y - height / 2.0;
            int light = (int) Math.round(127.5 + 127.5 * Math.cos((dx * dx + dy * dy) * finest));
            return rgb(light, light, 255 - light);
        });
    }

    /** A stand-in for a photo: a gradient, soft discs, fine lines, and grain. */
    public static Pixels scene(int width, int height) {
        Random random = new Random(9);
        return drawn(width, height, (x, y) -> {
            double u = (double) x / width;
            double v = (double) y / height;
            double disc = 60 * Math.tanh(8 * (0.3 - Math.hypot(u - 0.5, v - 0.4)) * 3);
            double line = (x + 3 * y) % 23 < 2 ? -50 : 0;
            double grain = random.nextGaussian() * 6;
            return rgb(
                    clamp(90 + 80 * u + disc + line + grain),
                    clamp(120 + 60 * v + disc / 2 + line + grain),
                    clamp(170 - 70 * v - disc + grain));
        });
    }

    /** An opaque pixel. */
    public static int rgb(int red, int green, int blue) {
        return 0xff000000 | red << 16 | green << 8 | blue;
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
