package io.javatar.telemetry.send;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/**
 * A request of Prometheus remote write 1.0 [1] in the making: series with one sample each, as protobuf [2].
 *
 * <p>[1] prometheus.io/docs/specs/prw/remote_write_spec [2] protobuf.dev/programming-guides/encoding
 */
public final class WriteRequest {
    private static final int SERIES = 1;
    private static final int SERIES_LABEL = 1;
    private static final int SERIES_SAMPLE = 2;
    private static final int LABEL_NAME = 1;
    private static final int LABEL_VALUE = 2;
    private static final int SAMPLE_VALUE = 1;
    private static final int SAMPLE_TIME = 2;

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /**
     * Adds a series.
     *
     * @param labels its labels, {@code __name__} among them
     * @param value its value
     * @param epochMillis when it had that value
     */
    public void add(SortedMap<String, String> labels, double value, long epochMillis) {
        ByteArrayOutputStream series = new ByteArrayOutputStream();
        labels.forEach((name, text) -> bytes(series, SERIES_LABEL, label(name, text)));
        bytes(series, SERIES_SAMPLE, sample(value, epochMillis));
        bytes(out, SERIES, series.toByteArray());
    }

    /** Returns the request as it leaves, compressed. */
    public byte[] compressed() {
        return Snappy.compress(out.toByteArray());
    }

    private static byte[] label(String name, String text) {
        ByteArrayOutputStream label = new ByteArrayOutputStream();
        bytes(label, LABEL_NAME, name.getBytes(StandardCharsets.UTF_8));
        bytes(label, LABEL_VALUE, text.getBytes(StandardCharsets.UTF_8));
        return label.toByteArray();
    }

    private static byte[] sample(double value, long epochMillis) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        varint(sample, SAMPLE_VALUE << 3 | EIGHT_BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            sample.write((int) (bits >>> shift));
        }
        varint(sample, SAMPLE_TIME << 3 | VARINT);
        varint(sample, epochMillis);
        return sample.toByteArray();
    }

    private static void bytes(ByteArrayOutputStream out, int field, byte[] bytes) {
        varint(out, field << 3 | BYTES);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void varint(ByteArrayOutputStream out, long number) {
        long rest = number;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            out.write((int) (rest & 0x7f | 0x80));
        }
        out.write((int) rest);
    }
}
