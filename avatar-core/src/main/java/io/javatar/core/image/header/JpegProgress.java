package io.javatar.core.image.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps track of the coefficients of a JPEG picture that the scans have brought, to the last bit (ITU-T T.81, G.1.1.1).
 */
final class JpegProgress {
    private static final int SEQUENTIAL = 0xc1; // SOF0 and SOF1
    private static final int PROGRESSIVE = 0xc2;
    private static final int COMPONENTS = 6; // where a frame header lists its components, three bytes each
    private static final int LAST = 63;

    /** For each component, by its identifier, a bit for each coefficient that is still to come. */
    private final Map<Integer, Long> missing = new HashMap<>();
    /** Identifiers of components whose scan brings everything. */
    private final Set<Integer> sequential = new HashSet<>();

    /** Takes the next segment of the file. */
    void add(JpegSegment segment) {
        if (segment.isFrame() && segment.marker() <= PROGRESSIVE) {
            for (int i = 0; i < segment.data().u8(5); i++) {
                int component = segment.data().u8(COMPONENTS + 3 * i);
                missing.put(component, -1L);
                if (segment.marker() <= SEQUENTIAL) {
                    sequential.add(component);
                }
            }
        } else if (segment.marker() == JpegSegment.SOS) {
            scanned(segment.data());
        }
    }

    /** Returns whether a frame was begun and nothing of it is still to come. */
    boolean complete() {
        return !missing.isEmpty() && missing.values().stream().allMatch(bits -> bits == 0);
    }

    private void scanned(Bytes scan) {
        int count = scan.u8(0);
        long brought = bits(scan.slice(1 + 2 * count, 3));
        for (int i = 0; i < count; i++) {
            missing.computeIfPresent(scan.u8(1 + 2 * i), (id, bits) -> sequential.contains(id) ? 0 : bits & ~brought);
        }
    }

    /** Returns a bit for each coefficient from the first to the last of the scan, if it brings the lowest bits. */
    private static long bits(Bytes selection) {
        int first = Math.min(selection.u8(0), LAST);
        int last = Math.min(selection.u8(1), LAST);
        boolean lowest = (selection.u8(2) & 15) == 0;
        return lowest && first <= last ? -1L << first & -1L >>> LAST - last : 0;
    }
}
