package io.javatar.core.image.colour;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts colours of a device to the connection space by tables of an ICC profile: curves, a table, curves, a matrix,
 * curves. Each step may be missing. The cost of a colour does not depend on the profile.
 *
 * @param first curves of the components; empty where there is no table
 * @param table what makes three values of the components
 * @param middle curves before the matrix; empty where there is no matrix
 * @param matrix three rows of three
 * @param offset what is added behind the matrix
 * @param last curves of the three values
 * @param connection what these mean
 */
record IccTables(
        List<ToneCurve> first,
        @Nullable ColourTable table,
        List<ToneCurve> middle,
        Matrix3 matrix,
        double[] offset,
        List<ToneCurve> last,
        Connection connection)
        implements DeviceColours {
    private static final Matrix3 UNITY = Matrix3.diagonal(1, 1, 1);
    private static final int LUT8_TABLES = 48;
    private static final int LUT16_TABLES = 52;
    private static final int MOST_ENTRIES = 4096; // of a curve in lut16Type: ICC.1:2022, 10.10

    /** Returns the tables for perceptual rendering, or else for colorimetric; null where there are none of use. */
    static @Nullable DeviceColours of(IccProfile icc) {
        for (String signature : List.of("A2B0", "A2B1")) {
            Bytes tag = icc.tag(signature);
            IccTables tables = tag == null ? null : of(tag, icc);
            if (tables != null) {
                return tables;
            }
        }
        return null;
    }

    private static @Nullable IccTables of(Bytes tag, IccProfile icc) {
        int inputs = icc.space().components();
        try {
            if (tag.u8(8) != inputs || tag.u8(9) != 3) {
                return null;
            }
            return switch (tag.text(0, 4)) {
                case "mft1" -> ofLut(tag, inputs, 1, icc.lab() ? Connection.LAB : Connection.XYZ);
                case "mft2" -> ofLut(tag, inputs, 2, icc.lab() ? Connection.LAB_OF_LUT16 : Connection.XYZ);
                case "mAB " -> ofLutAToB(tag, inputs, icc.lab() ? Connection.LAB : Connection.XYZ);
                default -> null;
            };
        } catch (AvatarException | ArithmeticException e) {
            return null;
        }
    }

    /** Reads {@code lut8Type} and {@code lut16Type} (10.11, 10.10); their matrix is for CIEXYZ on the device's side. */
    private static @Nullable IccTables ofLut(Bytes tag, int inputs, int width, Connection connection) {
        int entries = width == 1 ? 256 : tag.u16(48);
        int exits = width == 1 ? 256 : tag.u16(50);
        if (Math.min(entries, exits) < 2 || Math.max(entries, exits) > MOST_ENTRIES) {
            return null;
        }
        int[] sides = new int[inputs];
        Arrays.fill(sides, tag.u8(10));
        int curves = width == 1 ? LUT8_TABLES : LUT16_TABLES;
        int values = curves + inputs * entries * width;
        ColourTable table = ColourTable.of(sides, width, tag.after(values));
        int ends = values + table.data().size();
        return new IccTables(
                equalCurves(tag, curves, inputs, entries, width),
                table,
                List.of(),
                UNITY,
                new double[3],
                equalCurves(tag, ends, 3, exits, width),
                connection);
    }

    private static List<ToneCurve> equalCurves(Bytes tag, int at, int count, int samples, int width) {
        List<ToneCurve> curves = new ArrayList<>();
        int bytes = samples * width;
        for (int i = 0; i < count; i++) {
            curves.add(ToneCurve.through(tag.slice(at + i * bytes, bytes), samples, width));
        }
        return curves;
    }

    /** Reads {@code lutAToBType} (10.12). */
    private static @Nullable IccTables ofLutAToB(Bytes tag, int inputs, Connection connection) {
        Bytes clut = part(tag, 24);
        Bytes matrix = part(tag, 16);
        if (clut == null && inputs != 3) {
            return null;
        }
        double[] cells = new double[12];
        for (int i = 0; i < cells.length && matrix != null; i++) {
            cells[i] = (int) matrix.u32(4 * i) / 65536.0;
        }
        return new IccTables(
                clut == null ? List.of() : curves(tag, 28, inputs),
                clut == null ? null : table(clut, inputs),
                matrix == null ? List.of() : curves(tag, 20, 3),
                matrix == null ? UNITY : new Matrix3(Arrays.copyOf(cells, 9)),
                Arrays.copyOfRange(cells, 9, 12),
                curves(tag, 12, 3),
                connection);
    }

    /** Returns the data from the offset on that is written at {@code at}; null where that is 0. */
    private static @Nullable Bytes part(Bytes tag, int at) {
        int offset = Math.toIntExact(tag.u32(at));
        return offset == 0 ? null : tag.after(offset);
    }

    private static List<ToneCurve> curves(Bytes tag, int at, int count) {
        return ToneCurve.list(tag.after(Math.toIntExact(tag.u32(at))), count);
    }

    private static ColourTable table(Bytes clut, int inputs) {
        int[] sides = new int[inputs];
        Arrays.setAll(sides, clut::u8);
        return ColourTable.of(sides, clut.u8(16) == 1 ? 1 : 2, clut.after(20));
    }

    @Override
    public double[] xyz(double[] components) {
        double[] values = table == null ? components : table.at(curved(first, components));
        if (!middle.isEmpty()) {
            values = matrix.times(curved(middle, values));
            for (int i = 0; i < values.length; i++) {
                values[i] += offset[i];
            }
        }
        return connection.xyz(curved(last, values));
    }

    private static double[] curved(List<ToneCurve> curves, double[] values) {
        double[] curved = new double[values.length];
        for (int i = 0; i < curved.length; i++) {
            curved[i] = curves.get(i).at(values[i]);
        }
        return curved;
    }
}
