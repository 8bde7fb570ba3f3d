package io.javatar.core.image;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/**
 * What is said about a picture. Where it is not as expected, the message says how many pixels differ and by how much, and the
 * expected picture, the actual one and their difference are written under {@code target/differences}. The description of the
 * assertion is the name of these files, after that of the test.
 */
public final class PixelsAssert extends AbstractAssert<PixelsAssert, Pixels> {
    private static final Path DIRECTORY = Path.of("target", "differences");

    private PixelsAssert(Pixels actual) {
        super(actual, PixelsAssert.class);
    }

    /** Starts a sentence. */
    public static PixelsAssert assertThat(Pixels actual) {
        return new PixelsAssert(actual);
    }

    /** Both are of one size, and every pixel is the same. */
    public PixelsAssert looksExactlyLike(Pixels expected) {
        return looksLike(expected, 0);
    }

    /** Both are of one size, and no channel of a pixel differs by more than {@code tolerance}, 0 to 255. */
    public PixelsAssert looksLike(Pixels expected, int tolerance) {
        PictureDifference difference = new PictureDifference(image(expected), image(actual), tolerance);
        if (difference.differing() > 0) {
            throw mismatch(difference, "");
        }
        return this;
    }

    /** Both are of one size, and the mean difference of a channel is less than {@code bound}, 0 to 255. */
    public PixelsAssert differsOnTheMeanByLessThan(double bound, Pixels expected) {
        double mean = sameSize(expected) ? Likeness.mean(expected, actual) : 255;
        if (!(mean < bound)) {
            throw mismatch(new PictureDifference(image(expected), image(actual), 0), said("mean", mean, "less", bound));
        }
        return this;
    }

    /** Both are of one size, and their structural similarity ({@link Likeness#ssim}) is more than {@code bound}. */
    public PixelsAssert isMoreSimilarThan(double bound, Pixels expected) {
        double ssim = sameSize(expected) ? Likeness.ssim(expected, actual) : 0;
        if (!(ssim > bound)) {
            throw mismatch(new PictureDifference(image(expected), image(actual), 0), said("SSIM", ssim, "more", bound));
        }
        return this;
    }

    private boolean sameSize(Pixels expected) {
        return expected.width() == actual.width() && expected.height() == actual.height();
    }

    private static String said(String what, double value, String comparison, double bound) {
        return String.format(Locale.ROOT, "; the %s is %.4f, not %s than %s", what, value, comparison, bound);
    }

    private AssertionError mismatch(PictureDifference difference, String more) {
        StackWalker.StackFrame test = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(PixelsAssert.class.getName()))
                        .findFirst()
                        .orElseThrow());
        String place = test.getClassName().substring(test.getClassName().lastIndexOf('.') + 1);
        String name = descriptionText().isEmpty() ? String.valueOf(test.getLineNumber()) : descriptionText();
        return new AssertionError(difference.report(place + " " + name, DIRECTORY) + more);
    }

    private static BufferedImage image(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }
}
