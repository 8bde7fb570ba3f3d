package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a JPEG file (ITU-T T.81, annex B).
 *
 * @param marker the byte behind 0xFF that tells what it is
 * @param data what follows the length
 * @param whole the part from its 0xFF on; of a scan, with its coded data
 */
public record JpegSegment(int marker, Bytes data, Bytes whole) {
    /** The marker of a scan. */
    public static final int SOS = 0xda;

    private static final int EOI = 0xd9;
    private static final int MOST = 10_000;

    /** Returns the segments between the start and the end of the picture. Refuses with BROKEN_PICTURE. */
    public static List<JpegSegment> all(Bytes file) {
        List<JpegSegment> segments = new ArrayList<>();
        int at = marker(file, 2);
        while (file.u8(at + 1) != EOI) {
            int end = end(file, at);
            int next = marker(file, end);
            segments.add(segment(file, at, file.u8(at + 1) == SOS ? next : end));
            if (segments.size() > MOST) {
                throw AvatarException.of(BROKEN_PICTURE, "a JPEG file of more than " + MOST + " segments");
            }
            at = next;
        }
        return segments;
    }

    /** Returns whether this begins a frame: tells size and coding process (SOF0 to SOF15). */
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

    private static JpegSegment segment(Bytes file, int at, int end) {
        Bytes data = standsAlone(file.u8(at + 1)) ? file.slice(at + 2, 0) : file.slice(at + 4, file.u16(at + 2) - 2);
        return new JpegSegment(file.u8(at + 1), data, file.slice(at, end - at));
    }

    private static int end(Bytes file, int at) {
        return at + 2 + (standsAlone(file.u8(at + 1)) ? 0 : file.u16(at + 2));
    }

    /** Returns where the next marker stands at or behind {@code at}: coded data and filling are skipped. */
    private static int marker(Bytes file, int at) {
        for (int i = at; ; i++) {
            if (file.u8(i) == 0xff && !isCodedData(file.u8(i + 1))) {
                return i;
            }
        }
    }

    /** Within coded data, 0xFF is followed by 0 or by a restart marker; 0xFF 0xFF is filling. */
    private static boolean isCodedData(int behind) {
        return behind == 0 || behind == 0xff || (behind >= 0xd0 && behind <= 0xd7);
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01;
    }
}
