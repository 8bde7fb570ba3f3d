package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;
import static io.javatar.core.problem.Problem.TOO_MUCH_WORK;

import io.javatar.core.problem.AvatarException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cost of the scans of a JPEG file: each walks through all samples of its components, however few bytes it has.
 *
 * @param samples of each component of the frame, by its identifier
 * @param scans the scans of the file
 */
record JpegScans(Map<Integer, Long> samples, List<JpegSegment> scans) {
    private static final int MOST_SCANS = 100;

    /**
     * The most samples that all scans together walk through. Encoders write ten scans for a progressive picture, which
     * make 8 samples a pixel where colours are halved both ways, 14 where they are not.
     */
    static final long MOST_SAMPLES = 600_000_000;

    private static final int COMPONENTS = 6; // where a frame header lists its components, three bytes each

    static JpegScans of(JpegSegment frame, List<JpegSegment> segments) {
        Bytes data = frame.data();
        int count = data.u8(5);
        int across = 1;
        int down = 1;
        for (int i = 0; i < count; i++) {
            across = Math.max(across, data.u8(COMPONENTS + 3 * i + 1) >> 4);
            down = Math.max(down, data.u8(COMPONENTS + 3 * i + 1) & 15);
        }
        Map<Integer, Long> samples = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int factors = data.u8(COMPONENTS + 3 * i + 1);
            long width = blocks(data.u16(3) * (factors >> 4), across);
            long height = blocks(data.u16(1) * (factors & 15), down);
            samples.put(data.u8(COMPONENTS + 3 * i), 64 * width * height);
        }
        return new JpegScans(
                samples,
                segments.stream().filter(s -> s.marker() == JpegSegment.SOS).toList());
    }

    /** Returns how many blocks of 8 samples make a side of {@code length / share} samples. */
    private static int blocks(int length, int share) {
        return (length + 8 * share - 1) / (8 * share);
    }

    /** Refuses no scan with BROKEN_PICTURE, and too many, or too much for all of them, with TOO_MUCH_WORK. */
    void check() {
        if (scans.isEmpty() || scans.size() > MOST_SCANS) {
            throw AvatarException.of(BROKEN_PICTURE, scans.size() + " scans are not within 1.." + MOST_SCANS);
        }
        long all = scans.stream().mapToLong(this::walked).sum();
        if (all > MOST_SAMPLES) {
            throw AvatarException.of(
                    TOO_MUCH_WORK,
                    scans.size() + " scans walk through " + all + " samples, which are above " + MOST_SAMPLES);
        }
    }

    private long walked(JpegSegment scan) {
        long walked = 0;
        for (int i = scan.data().u8(0); i > 0; i--) {
            walked += samples.getOrDefault(scan.data().u8(2 * i - 1), 0L);
        }
        return walked;
    }

    /** Returns the samples of all components. */
    long all() {
        return samples.values().stream().mapToLong(Long::longValue).sum();
    }
}
