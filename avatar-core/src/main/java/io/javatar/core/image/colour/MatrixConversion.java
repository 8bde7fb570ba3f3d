package io.javatar.core.image.colour;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Converts colours that are mixtures of three primaries, by a matrix.
 *
 * @param lights the linear light of each value of red, green and blue, 0 to 1
 * @param matrix from these to linear sRGB: nine cells, row by row
 */
record MatrixConversion(float[][] lights, float[] matrix) implements ColourConversion {
    /** Makes a conversion by one tone curve and a matrix to CIEXYZ relative to D50. */
    static MatrixConversion of(DoubleUnaryOperator curve, Matrix3 toXyz) {
        return of(List.of(curve, curve, curve), toXyz);
    }

    /** Makes a conversion by a tone curve for each channel and a matrix to CIEXYZ relative to D50. */
    static MatrixConversion of(List<DoubleUnaryOperator> curves, Matrix3 toXyz) {
        float[][] lights = new float[3][256];
        for (int i = 0; i < 3 * 256; i++) {
            lights[i / 256][i % 256] = (float) curves.get(i / 256).applyAsDouble(i % 256 / 255.0);
        }
        double[] cells = Chromaticities.TO_SRGB.times(toXyz).cells();
        float[] matrix = new float[9];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) cells[i];
        }
        return new MatrixConversion(lights, matrix);
    }

    /** Returns the conversion by the matrix and tone curves of a profile (ICC.1:2022, F.3), or null. */
    static @Nullable MatrixConversion of(IccProfile icc) {
        List<DoubleUnaryOperator> curves = new ArrayList<>();
        double[] cells = new double[9];
        try {
            for (int i = 0; i < 3; i++) {
                Bytes curve = icc.tag("rgb".charAt(i) + "TRC");
                Bytes light = icc.tag("rgb".charAt(i) + "XYZ");
                if (curve == null || light == null || icc.lab() || !light.has(0, "XYZ ")) {
                    return null;
                }
                curves.add(ToneCurve.of(curve)::at);
                for (int k = 0; k < 3; k++) {
                    cells[3 * k + i] = (int) light.u32(8 + 4 * k) / 65536.0;
                }
            }
        } catch (AvatarException e) {
            return null;
        }
        return of(curves, new Matrix3(cells));
    }

    @Override
    public void toSrgb(int[] argb) {
        float[] light = new float[3];
        for (int i = 0; i < argb.length; i++) {
            light(argb[i], light);
            argb[i] = argb[i] & 0xff000000
                    | SrgbCurve.eightBits(light[0]) << 16
                    | SrgbCurve.eightBits(light[1]) << 8
                    | SrgbCurve.eightBits(light[2]);
        }
    }

    /** Sets linear sRGB of a pixel: 0 to 1, and beyond where sRGB has no such colour. */
    void light(int pixel, float[] light) {
        float r = lights[0][pixel >> 16 & 0xff];
        float g = lights[1][pixel >> 8 & 0xff];
        float b = lights[2][pixel & 0xff];
        light[0] = matrix[0] * r + matrix[1] * g + matrix[2] * b;
        light[1] = matrix[3] * r + matrix[4] * g + matrix[5] * b;
        light[2] = matrix[6] * r + matrix[7] * g + matrix[8] * b;
    }
}
