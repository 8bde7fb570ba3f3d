package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;
import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.problem.AvatarException;
import java.util.List;

/** Reads the header of a JPEG file. */
final class JpegHeader {
    private static final String EXIF = "Exif\0\0";
    private static final int SOF2 = 0xc2;

    private JpegHeader() {}

    static PictureHeader read(Bytes file, PictureLimits limits) {
        List<JpegSegment> segments = JpegSegment.all(file);
        JpegSegment frame = frame(segments);
        int height = frame.data().u16(1);
        int width = frame.data().u16(3);
        limits.checkCanvas(width, height);
        checkProcess(frame);
        JpegScans scans = JpegScans.of(frame, segments);
        scans.check();
        return PictureHeader.still(PictureFormat.JPEG, width, height, orientation(segments), memory(frame, scans));
    }

    private static JpegSegment frame(List<JpegSegment> segments) {
        List<JpegSegment> frames =
                segments.stream().filter(JpegSegment::isFrame).toList();
        if (frames.size() != 1) {
            throw AvatarException.of(BROKEN_PICTURE, "a JPEG file with " + frames.size() + " frame headers");
        }
        return frames.get(0);
    }

    private static void checkProcess(JpegSegment frame) {
        int bits = frame.data().u8(0);
        int components = frame.data().u8(5);
        boolean known = components == 1 || components == 3 || components == 4;
        if (frame.marker() > SOF2 || bits != 8 || !known) {
            throw AvatarException.of(
                    UNSUPPORTED_FORMAT,
                    "JPEG process " + (frame.marker() - 0xc0) + " of " + bits + " bits and " + components
                            + " components; supported are 0 to 2, 8 bits, and 1, 3 or 4 components");
        }
    }

    /** Coefficients of two bytes are kept where not all comes in one scan; inks come in one piece, not in rows. */
    private static DecodeMemory memory(JpegSegment frame, JpegScans scans) {
        boolean kept = frame.marker() == SOF2 || scans.scans().size() > 1;
        long inks = frame.data().u8(5) == 4
                ? 4L * frame.data().u16(1) * frame.data().u16(3)
                : 0;
        return new DecodeMemory(DecodeMemory.ROWS.heap() + inks, kept ? 2 * scans.all() : 0);
    }

    private static Orientation orientation(List<JpegSegment> segments) {
        for (JpegSegment segment : segments) {
            if (segment.isApplication(1, EXIF)) {
                return Exif.orientation(segment.data().after(EXIF.length()));
            }
        }
        return Orientation.UPRIGHT;
    }
}
