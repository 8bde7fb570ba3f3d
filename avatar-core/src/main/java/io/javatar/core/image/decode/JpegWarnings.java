package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Listens for warnings of the JDK's JPEG reader, which fills missing data with grey and only warns. */
final class JpegWarnings implements IIOReadWarningListener {
    /** The text that libjpeg's JWRN_HIT_MARKER and JWRN_JPEG_EOF have in common; it is never translated. */
    private static final String CUT = "premature end";

    private final List<String> cuts = new ArrayList<>();

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (cuts.isEmpty() && warning.toLowerCase(Locale.ROOT).contains(CUT)) {
            cuts.add(warning);
        }
    }

    /** Refuses with BROKEN_PICTURE a picture whose coded data was incomplete. */
    void checkWhole() {
        if (!cuts.isEmpty()) {
            throw AvatarException.of(BROKEN_PICTURE, "the picture ends before its data does");
        }
    }
}
