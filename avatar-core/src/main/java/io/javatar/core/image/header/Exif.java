package io.javatar.core.image.header;

import io.javatar.core.image.Orientation;

/** Reads the orientation from EXIF data, which has the form of a TIFF file (TIFF 6.0, section 2). */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private Exif() {}

    /** Returns the orientation; UPRIGHT where there is none or the data is damaged. */
    static Orientation orientation(Bytes tiff) {
        if (tiff.has(0, "II*\0")) {
            return search(tiff, false);
        }
        return tiff.has(0, "MM\0*") ? search(tiff, true) : Orientation.UPRIGHT;
    }

    private static Orientation search(Bytes tiff, boolean highFirst) {
        if (tiff.size() < 8) {
            return Orientation.UPRIGHT;
        }
        long directory = highFirst ? tiff.u32(4) : tiff.u32le(4);
        if (directory > tiff.size() - 2L) {
            return Orientation.UPRIGHT;
        }
        int first = (int) directory + 2;
        int entries = Math.min(u16(tiff, (int) directory, highFirst), (tiff.size() - first) / ENTRY);
        for (int at = first; at < first + entries * ENTRY; at += ENTRY) {
            if (u16(tiff, at, highFirst) == ORIENTATION && u16(tiff, at + 2, highFirst) == SHORT) {
                return Orientation.ofExif(u16(tiff, at + 8, highFirst));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static int u16(Bytes tiff, int at, boolean highFirst) {
        return highFirst ? tiff.u16(at) : tiff.u16le(at);
    }
}
