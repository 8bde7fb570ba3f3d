package io.javatar.core.image.decode;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.JpegFile;
import io.javatar.core.image.header.JpegSegment;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a JPEG file that determine its pixels: the coded picture, and the markers that define its colours.
 *
 * @param segments of the file
 * @param ended whether the file says that its picture ends where it does
 */
record JpegCoding(List<JpegSegment> segments, boolean ended) {
    private static final String ADOBE = "Adobe";
    /** An Adobe segment (APP14) but for its last byte, the colour transform. */
    private static final int[] ADOBE_SEGMENT = {0xff, 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0};

    static JpegCoding of(byte[] file) {
        JpegFile parts = JpegFile.of(Bytes.of(file));
        return new JpegCoding(parts.segments(), parts.ended());
    }

    /** Returns the number of components: 1 grey, 3 colour, 4 printing inks. */
    int components() {
        return frame().data().u8(5);
    }

    /**
     * Returns whether colours are stored as luminance and chrominance: as the Adobe segment says; else by JFIF always,
     * and so by all others but those that call their components R, G, B.
     */
    boolean luminance() {
        int transform = adobeTransform();
        if (transform >= 0 || components() == 4) {
            return transform > 0;
        }
        boolean jfif = segments.stream().anyMatch(s -> s.isApplication(0, "JFIF\0"));
        Bytes frame = frame().data();
        return jfif || frame.u8(6) != 'R' || frame.u8(9) != 'G' || frame.u8(12) != 'B';
    }

    /**
     * Returns a new file with nothing but the coded picture: no metadata, no profile, no thumbnail reaches the decoder.
     * An Adobe segment states how colours are stored, because the JDK's reader would guess in its own way.
     */
    byte[] bare() {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        bare.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        if (components() > 1) {
            for (int b : ADOBE_SEGMENT) {
                bare.write(b);
            }
            bare.write(!luminance() ? 0 : components() == 3 ? 1 : 2);
        }
        for (JpegSegment segment : segments) {
            if (segment.makesPixels()) {
                bare.write(
                        segment.whole().array(),
                        segment.whole().from(),
                        segment.whole().size());
            }
        }
        bare.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
        return bare.toByteArray();
    }

    /** Returns the ICC profile, or null where there is none that is whole. */
    @Nullable
    Bytes profile() {
        return JpegProfile.in(segments);
    }

    private JpegSegment frame() {
        return segments.stream().filter(JpegSegment::isFrame).findFirst().orElseThrow();
    }

    private int adobeTransform() {
        return segments.stream()
                .filter(s -> s.isApplication(14, ADOBE) && s.data().size() >= 12)
                .mapToInt(s -> s.data().u8(11))
                .findFirst()
                .orElse(-1);
    }
}
