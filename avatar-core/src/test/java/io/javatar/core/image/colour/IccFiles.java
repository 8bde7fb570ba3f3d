package io.javatar.core.image.colour;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** ICC profiles to test with, composed of tags. */
public final class IccFiles {
    private static final int HEADER = 128;

    private final byte[] header;
    private final List<String> signatures = new ArrayList<>();
    private final List<byte[]> tags = new ArrayList<>();

    /** A profile of a class ("mntr"), of a colour space ("RGB "), that connects by "XYZ " or "Lab ". */
    public IccFiles(int version, String kind, String space, String connection) {
        header = ByteBuffer.allocate(HEADER)
                .putInt(8, version << 24)
                .put(12, ascii(kind + space + connection))
                .put(36, ascii("acsp"))
                .putInt(68, 0xf6d6) // D50
                .putInt(72, 0x10000)
                .putInt(76, 0xd32d)
                .array();
        tag("wtpt", xyz(0.9642, 1, 0.8249));
    }

    /** One more tag; an equal one is stored once. */
    public IccFiles tag(String signature, byte[] data) {
        signatures.add(signature);
        tags.add(data);
        return this;
    }

    /** A monitor with the primaries of sRGB and one tone curve. */
    public static IccFiles monitor(byte[] curve) {
        return new IccFiles(4, "mntr", "RGB ", "XYZ ")
                .tag("rXYZ", xyz(0.4361, 0.2225, 0.0139))
                .tag("gXYZ", xyz(0.3851, 0.7169, 0.0971))
                .tag("bXYZ", xyz(0.1431, 0.0606, 0.7139))
                .tag("rTRC", curve)
                .tag("gTRC", curve)
                .tag("bTRC", curve);
    }

    /** The profile. */
    public byte[] file() {
        ByteBuffer table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int i = 0; i < tags.size(); i++) {
            table.put(ascii(signatures.get(i)))
                    .putInt(HEADER + table.capacity() + data.size())
                    .putInt(tags.get(i).length);
            data.writeBytes(tags.get(i));
            data.writeBytes(new byte[-data.size() & 3]);
        }
        return joined(
                ByteBuffer.wrap(header)
                        .putInt(0, HEADER + table.capacity() + data.size())
                        .array(),
                table.array(),
                data.toByteArray());
    }

    /** An XYZ tag. */
    public static byte[] xyz(double... values) {
        return joined(ascii("XYZ \0\0\0\0"), fixed(values));
    }

    /** A sampled tone curve; without samples it is straight. */
    public static byte[] curve(int... samples) {
        ByteBuffer curve =
                ByteBuffer.allocate(12 + 2 * samples.length).put(ascii("curv")).putInt(8, samples.length);
        curve.position(12);
        for (int sample : samples) {
            curve.putShort((short) sample);
        }
        return curve.array();
    }

    /** A parametric tone curve. */
    public static byte[] parametric(int type, double... parameters) {
        return joined(ascii("para\0\0\0\0"), new byte[] {0, (byte) type, 0, 0}, fixed(parameters));
    }

    /** A lut8Type or lut16Type, of 1 or 2 bytes a value, with straight curves; {@code colours} has values from 0 to 1. */
    public static byte[] lut(int width, int inputs, int side, UnaryOperator<double[]> colours) {
        ByteArrayOutputStream lut = new ByteArrayOutputStream();
        lut.writeBytes(ascii(width == 1 ? "mft1\0\0\0\0" : "mft2\0\0\0\0"));
        lut.writeBytes(new byte[] {(byte) inputs, 3, (byte) side, 0});
        lut.writeBytes(fixed(1, 0, 0, 0, 1, 0, 0, 0, 1));
        if (width == 2) {
            lut.writeBytes(new byte[] {0, 2, 0, 2});
        }
        for (int i = 0; i < inputs; i++) {
            lut.writeBytes(straight(width));
        }
        lut.writeBytes(table(width, inputs, side, colours));
        for (int i = 0; i < 3; i++) {
            lut.writeBytes(straight(width));
        }
        return lut.toByteArray();
    }

    /** A lutAToBType of curves, a table, curves, a matrix of twelve, and curves. */
    public static byte[] lutAToB(
            int inputs, int side, UnaryOperator<double[]> colours, byte[] first, byte[] middle, double[] matrix) {
        byte[] straight = curve();
        byte[] sides = Arrays.copyOf(repeated(new byte[] {(byte) side}, inputs), 20);
        sides[16] = 2;
        byte[][] parts = {
            repeated(straight, 3),
            fixed(matrix),
            repeated(middle, 3),
            joined(sides, table(2, inputs, side, colours)),
            repeated(first, inputs)
        };
        ByteBuffer lut =
                ByteBuffer.allocate(32).put(ascii("mAB ")).put(8, (byte) inputs).put(9, (byte) 3);
        byte[] data = {};
        for (int i = 0; i < parts.length; i++) {
            lut.putInt(12 + 4 * i, 32 + data.length);
            data = joined(data, parts[i], new byte[-(data.length + parts[i].length) & 3]);
        }
        return joined(lut.array(), data);
    }

    /** A multiProcessElementsType whose {@code count} elements are all one matrix, that lies there once. */
    public static byte[] elements(int count) {
        ByteBuffer tag = ByteBuffer.allocate(16 + 8 * count).put(ascii("mpet")).putShort(8, (short) 3);
        tag.putShort(10, (short) 3).putInt(12, count);
        for (int i = 0; i < count; i++) {
            tag.putInt(16 + 8 * i, tag.capacity()).putInt(20 + 8 * i, 60);
        }
        ByteBuffer matrix = ByteBuffer.allocate(60)
                .put(ascii("matf"))
                .putShort(8, (short) 3)
                .putShort(10, (short) 3);
        for (int i = 0; i < 3; i++) {
            matrix.putFloat(12 + 16 * i, 1);
        }
        return joined(tag.array(), matrix.array());
    }

    /** Byte arrays one behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] table(int width, int inputs, int side, UnaryOperator<double[]> colours) {
        int nodes = (int) Math.pow(side, inputs);
        ByteBuffer table = ByteBuffer.allocate(nodes * 3 * width);
        for (int node = 0; node < nodes; node++) {
            double[] place = new double[inputs];
            for (int axis = inputs - 1, rest = node; axis >= 0; axis--, rest /= side) {
                place[axis] = (double) (rest % side) / (side - 1);
            }
            for (double value : colours.apply(place)) {
                if (width == 1) {
                    table.put((byte) Math.round(value * 255));
                } else {
                    table.putShort((short) Math.round(value * 65535));
                }
            }
        }
        return table.array();
    }

    private static byte[] straight(int width) {
        if (width == 2) {
            return new byte[] {0, 0, (byte) 0xff, (byte) 0xff};
        }
        byte[] curve = new byte[256];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = (byte) i;
        }
        return curve;
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] all = {};
        for (int i = 0; i < times; i++) {
            all = joined(all, part, new byte[part.length > 3 ? -part.length & 3 : 0]);
        }
        return all;
    }

    private static byte[] fixed(double... values) {
        ByteBuffer fixed = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            fixed.putInt((int) Math.round(value * 65536));
        }
        return fixed.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
