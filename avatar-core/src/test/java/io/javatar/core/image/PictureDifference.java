package io.javatar.core.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * What differs between a picture and the one that was expected, pixel by pixel. The difference image shows the pixels that
 * differ in red on the faded expected picture.
 */
public final class PictureDifference {
    private static final int RED = 0xffff0000;

    private final BufferedImage expected;
    private final BufferedImage actual;
    private final BufferedImage shown;
    private final int tolerance;
    private int differing;
    private int largest;

    /** Compares two pictures; a pixel differs where one of its channels does so by more than {@code tolerance}, 0 to 255. */
    public PictureDifference(BufferedImage expected, BufferedImage actual, int tolerance) {
        this.expected = expected;
        this.actual = actual;
        this.tolerance = tolerance;
        int width = Math.max(expected.getWidth(), actual.getWidth());
        int height = Math.max(expected.getHeight(), actual.getHeight());
        this.shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                compare(x, y);
            }
        }
    }

    private void compare(int x, int y) {
        boolean inBoth = inside(expected, x, y) && inside(actual, x, y);
        int difference = inBoth ? difference(expected.getRGB(x, y), actual.getRGB(x, y)) : 255;
        largest = Math.max(largest, difference);
        if (!inBoth || difference > tolerance) {
            differing++;
            shown.setRGB(x, y, RED);
        } else {
            shown.setRGB(x, y, faded(expected.getRGB(x, y)));
        }
    }

    /** Returns how many pixels differ; those that only one of the pictures has are among them. */
    public int differing() {
        return differing;
    }

    /** Returns the largest difference of a channel, 0 to 255, and 255 where only one of the pictures has a pixel. */
    public int largest() {
        return largest;
    }

    /**
     * Writes {@code NAME-expected.png}, {@code NAME-actual.png} and {@code NAME-difference.png} into a directory, which is made
     * if need be, and returns the message of the assertion that failed.
     */
    public String report(String name, Path directory) {
        Path stem = directory.resolve(name.replaceAll("[^\\w.-]+", "-"));
        write(stem, "expected", expected);
        write(stem, "actual", actual);
        write(stem, "difference", shown);
        int all = shown.getWidth() * shown.getHeight();
        return name + ": " + differing + " of " + all + " pixels differ"
                + (tolerance == 0 ? "" : " by more than " + tolerance) + ", the largest difference of a channel is "
                + largest
                + (sameSize() ? "" : ", " + size(actual) + " px instead of " + size(expected)) + "; see "
                + stem.toAbsolutePath() + "-{expected,actual,difference}.png";
    }

    private boolean sameSize() {
        return size(expected).equals(size(actual));
    }

    private static String size(BufferedImage image) {
        return image.getWidth() + "x" + image.getHeight();
    }

    private static boolean inside(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight();
    }

    private static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff)));
        }
        return most;
    }

    /** A quarter of the colour on white. */
    private static int faded(int argb) {
        int alpha = argb >>> 24;
        int faded = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            faded = faded << 8 | 255 - (255 - (argb >>> shift & 0xff)) * alpha / 255 / 4;
        }
        return faded;
    }

    private static void write(Path stem, String kind, BufferedImage image) {
        try {
            Files.createDirectories(Objects.requireNonNull(stem.getParent()));
            ImageIO.write(
                    image,
                    "png",
                    stem.resolveSibling(stem.getFileName() + "-" + kind + ".png")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
