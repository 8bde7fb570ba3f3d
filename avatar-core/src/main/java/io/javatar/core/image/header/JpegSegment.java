package io.javatar.core.image.header;

import java.util.List;

/**
 * One part of a JPEG file (ITU-T T.81, annex B).
 *
 * @param marker the byte after 0xFF, which says what it is
 * @param data what follows the length
 * @param whole the part from its 0xFF on; of a scan, with its coded data
 */
public record JpegSegment(int marker, Bytes data, Bytes whole) {
    /** The marker of a scan. */
    public static final int SOS = 0xda;

    private static final int EOI = 0xd9;

    /** Returns the segments between the start and the end of the picture. Refuses with BROKEN_PICTURE. */
    public static List<JpegSegment> all(Bytes file) {
        return JpegFile.of(file).segments();
    }

    /** Returns whether this begins a frame: has size and coding process (SOF0 to SOF15). */
    public boolean isFrame() {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Returns whether the decoder needs it: frame, tables, restart interval, scan. */
    public boolean makesPixels() {
        return marker >= 0xc0 && marker <= 0xcf || marker == 0xdb || marker == 0xdd || marker == SOS;
    }

    /** Returns whether this is application data {@code n} (0..15) that begins with {@code name}. */
    public boolean isApplication(int n, String name) {
        return marker == 0xe0 + n && data.has(0, name);
    }

    /** Returns the segment whose marker is at {@code at}; a scan reaches to the next marker, or to the end. */
    static JpegSegment at(Bytes file, int at) {
        int marker = file.u8(at + 1);
        Bytes data = standsAlone(marker) ? file.slice(at + 2, 0) : file.slice(at + 4, file.u16(at + 2) - 2);
        int end = data.from() - file.from() + data.size();
        return new JpegSegment(marker, data, file.slice(at, (marker == SOS ? next(file, end) : end) - at));
    }

    /**
     * Returns where the next marker is, at or after {@code at}: coded data and fill bytes are skipped. The size of the
     * file where there is none.
     */
    static int next(Bytes file, int at) {
        for (int i = at; i < file.size() - 1; i++) {
            if (file.u8(i) == 0xff && !isCodedData(file.u8(i + 1))) {
                return i;
            }
        }
        return file.size();
    }

    /** Returns whether the end marker is at {@code at}; false at the end of the file. */
    static boolean isEnd(Bytes file, int at) {
        return at < file.size() && file.u8(at + 1) == EOI;
    }

    /** Within coded data, 0xFF is followed by 0 or by a restart marker; 0xFF 0xFF is fill. */
    private static boolean isCodedData(int behind) {
        return behind == 0 || behind == 0xff || (behind >= 0xd0 && behind <= 0xd7);
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01;
    }
}
