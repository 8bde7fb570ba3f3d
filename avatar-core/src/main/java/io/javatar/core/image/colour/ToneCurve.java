package io.javatar.core.image.colour;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A tone curve of an ICC profile.
 *
 * @param function from 0..1 to about 0..1
 * @param bytes the length of the curve in the profile
 */
record ToneCurve(DoubleUnaryOperator function, int bytes) {
    private static final int MOST_SAMPLES = 1 << 16;
    private static final int[] PARAMETERS = {1, 3, 4, 5, 7};

    /** Returns the value at {@code x}, both held within 0..1. */
    double at(double x) {
        return held(function.applyAsDouble(held(x)));
    }

    private static double held(double x) {
        return x > 0 ? Math.min(x, 1) : 0; // also what is no number
    }

    /** Reads {@code curveType} (ICC.1:2022, 10.6) or {@code parametricCurveType} (10.18); refuses with BROKEN_PICTURE. */
    static ToneCurve of(Bytes tag) {
        if (tag.has(0, "curv")) {
            return sampled(tag);
        }
        if (tag.has(0, "para") && tag.u16(8) < PARAMETERS.length) {
            return parametric(tag);
        }
        throw AvatarException.of(BROKEN_PICTURE, "a tone curve of an unknown type");
    }

    /** Reads {@code count} consecutive curves, each padded to a multiple of four bytes. */
    static List<ToneCurve> list(Bytes curves, int count) {
        List<ToneCurve> list = new ArrayList<>();
        for (int at = 0; list.size() < count; ) {
            ToneCurve curve = of(curves.after(at));
            list.add(curve);
            at += curve.bytes + 3 & ~3;
        }
        return list;
    }

    /** Returns the curve through {@code count} samples of {@code width} bytes each, equally far apart. */
    static ToneCurve through(Bytes samples, int count, int width) {
        return new ToneCurve(
                x -> {
                    double place = x * (count - 1);
                    int below = Math.min((int) place, count - 2);
                    double left = sample(samples, below, width);
                    return left + (place - below) * (sample(samples, below + 1, width) - left);
                },
                count * width);
    }

    private static double sample(Bytes samples, int i, int width) {
        return width == 1 ? samples.u8(i) / 255.0 : samples.u16(2 * i) / 65535.0;
    }

    private static ToneCurve sampled(Bytes tag) {
        long count = tag.u32(8);
        if (count > MOST_SAMPLES) {
            throw AvatarException.of(BROKEN_PICTURE, count + " samples of a tone curve are above " + MOST_SAMPLES);
        }
        if (count < 2) {
            double gamma = count == 0 ? 1 : tag.u16(12) / 256.0;
            return new ToneCurve(x -> Math.pow(x, gamma), 12 + 2 * (int) count);
        }
        Bytes samples = tag.slice(12, 2 * count);
        return new ToneCurve(through(samples, (int) count, 2).function, 12 + samples.size());
    }

    private static ToneCurve parametric(Bytes tag) {
        int type = tag.u16(8);
        double[] p = new double[7]; // g a b c d e f
        for (int i = 0; i < PARAMETERS[type]; i++) {
            p[i] = (int) tag.u32(12 + 4 * i) / 65536.0;
        }
        DoubleUnaryOperator function = switch (type) {
            case 0 -> x -> Math.pow(x, p[0]);
            case 1 -> x -> x >= -p[2] / p[1] ? power(p, x) : 0;
            case 2 -> x -> x >= -p[2] / p[1] ? power(p, x) + p[3] : p[3];
            case 3 -> x -> x >= p[4] ? power(p, x) : p[3] * x;
            default -> x -> x >= p[4] ? power(p, x) + p[5] : p[3] * x + p[6];
        };
        return new ToneCurve(function, 12 + 4 * PARAMETERS[type]);
    }

    private static double power(double[] p, double x) {
        return Math.pow(p[1] * x + p[2], p[0]);
    }
}
