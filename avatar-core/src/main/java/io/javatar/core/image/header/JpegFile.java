package io.javatar.core.image.header;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;

/**
 * A JPEG file in its parts (ITU-T T.81, annex B). Its picture ends with EOI, or with the scan that brings the last of
 * its coefficients: what follows is not looked at, be it a maker's trailer or nothing at all.
 *
 * @param segments those between the start and the end of the picture
 * @param ended whether there is an EOI where the picture ends; otherwise the last scan may have been cut, which shows
 *     only when it is decoded
 */
public record JpegFile(List<JpegSegment> segments, boolean ended) {
    private static final int MOST = 10_000;

    /** Reads the file; refuses with BROKEN_PICTURE one that ends before its picture does. */
    public static JpegFile of(Bytes file) {
        List<JpegSegment> segments = new ArrayList<>();
        JpegProgress progress = new JpegProgress();
        int at = JpegSegment.next(file, 2);
        while (!JpegSegment.isEnd(file, at)) {
            JpegSegment segment = JpegSegment.at(file, at);
            segments.add(segment);
            if (segments.size() > MOST) {
                throw AvatarException.of(BROKEN_PICTURE, "a JPEG file of more than " + MOST + " segments");
            }
            progress.add(segment);
            at = JpegSegment.next(file, at + segment.whole().size());
            if (progress.complete()) {
                return new JpegFile(segments, JpegSegment.isEnd(file, at));
            }
        }
        return new JpegFile(segments, true);
    }
}
