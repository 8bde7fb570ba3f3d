package io.javatar.core.svg.paint;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.svg.SvgFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Compares what the rasterizer paints with reference pictures, over white and over black. A tool: {@code ./run it
 * dicebear} runs it, with references made by {@code resvg-pictures.mjs} of avatar-it.
 */
final class Comparison {
    /** Channels that differ by no more look alike. */
    private static final int THRESHOLD = 8;

    private Comparison() {}

    /**
     * Paints each {@code NAME-NUMBER.svg} of the directory {@code args[0]} as large as {@code NAME-NUMBER.png} of
     * {@code args[1]}, writes {@code -expected.png} (the reference), {@code -actual.png} (ours) and {@code -difference.png} of
     * each into {@code args[2]}, and prints for each NAME how many pixels differ, in percent, the mean and the most: first those
     * that look like none of the nine around their place in the other picture, both ways; then those whose colour does not
     * even lie between those of the nine around their place in the reference, hence cannot be a smoothed edge of it. In the
     * difference these are red, and the others grey. After that come the number of the red ones and the largest difference of
     * a channel among them.
     */
    public static void main(String[] args) throws IOException {
        Map<String, double[]> shares = new TreeMap<>();
        SvgRasterizer rasterizer = new SvgRasterizer();
        Path out = Files.createDirectories(Path.of(args[2]));
        for (Path svg : files(Path.of(args[0]))) {
            String name = svg.getFileName().toString().replace(".svg", "");
            BufferedImage reference =
                    ImageIO.read(Path.of(args[1], name + ".png").toFile());
            int side = reference.getWidth();
            Pixels theirs = new Pixels(side, side, reference.getRGB(0, 0, side, side, null, 0, side));
            Pixels ours = rasterizer.pixels(SvgFile.parse(Files.readString(svg)), new PixelSize(side));
            double[] found = compare(ours, theirs, out.resolve(name).toString());
            double[] sums = shares.computeIfAbsent(name.substring(0, name.lastIndexOf('-')), n -> new double[8]);
            sums[0]++;
            for (int i = 0; i < 2; i++) {
                double percent = 100 * found[i] / (side * side);
                sums[1 + i] += percent;
                sums[3 + i] = Math.max(sums[3 + i], percent);
            }
            sums[5] += found[1];
            sums[6] += side * side;
            sums[7] = Math.max(sums[7], found[2]);
        }
        shares.forEach((style, sums) -> System.out.printf(
                Locale.ROOT,
                "%-22s unlike: mean %6.2f %%  most %6.2f %%   beyond edges: mean %6.2f %%  most %6.2f %%, "
                        + "%.0f of %.0f pixels, the largest difference %.0f%n",
                style,
                sums[1] / sums[0],
                sums[3],
                sums[2] / sums[0],
                sums[4],
                sums[5],
                sums[6],
                sums[7]));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns how many pixels differ, how many beyond edges, and by how much at most; writes three pictures. */
    private static double[] compare(Pixels ours, Pixels theirs, String stem) throws IOException {
        int side = ours.width();
        Pixels difference = Pixels.transparent(side, side);
        double[] found = new double[3];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean differs = differs(ours, theirs, x, y) && differs(theirs, ours, x, y);
                boolean beyond = differs && beyond(ours.at(x, y), theirs, x, y);
                found[0] += differs ? 1 : 0;
                found[1] += beyond ? 1 : 0;
                found[2] = Math.max(found[2], beyond ? largest(ours.at(x, y), theirs.at(x, y)) : 0);
                difference.argb()[y * side + x] = beyond ? 0xffff0000 : differs ? 0xff808080 : 0xffffffff;
            }
        }
        Files.write(Path.of(stem + "-expected.png"), PngWriter.write(theirs));
        Files.write(Path.of(stem + "-actual.png"), PngWriter.write(ours));
        Files.write(Path.of(stem + "-difference.png"), PngWriter.write(difference));
        return found;
    }

    /** Whether no pixel of {@code b} within one of the place looks like that of {@code a}: edges may lie a pixel off. */
    private static boolean differs(Pixels a, Pixels b, int x, int y) {
        for (int dy = Math.max(0, y - 1); dy <= Math.min(a.height() - 1, y + 1); dy++) {
            for (int dx = Math.max(0, x - 1); dx <= Math.min(a.width() - 1, x + 1); dx++) {
                if (alike(a.at(x, y), b.at(dx, dy))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a channel over white or black is darker or lighter than all of the nine around the place. */
    private static boolean beyond(int argb, Pixels reference, int x, int y) {
        for (int channel = 0; channel < 6; channel++) {
            int ground = channel < 3 ? 255 : 0;
            int shift = channel % 3 * 8;
            int least = 255;
            int most = 0;
            for (int dy = Math.max(0, y - 1); dy <= Math.min(reference.height() - 1, y + 1); dy++) {
                for (int dx = Math.max(0, x - 1); dx <= Math.min(reference.width() - 1, x + 1); dx++) {
                    least = Math.min(least, over(ground, reference.at(dx, dy), shift));
                    most = Math.max(most, over(ground, reference.at(dx, dy), shift));
                }
            }
            int value = over(ground, argb, shift);
            if (value < least - THRESHOLD || value > most + THRESHOLD) {
                return true;
            }
        }
        return false;
    }

    /** The largest difference of a channel over white or black. */
    private static int largest(int a, int b) {
        int largest = 0;
        for (int channel = 0; channel < 6; channel++) {
            int ground = channel < 3 ? 255 : 0;
            int shift = channel % 3 * 8;
            largest = Math.max(largest, Math.abs(over(ground, a, shift) - over(ground, b, shift)));
        }
        return largest;
    }

    private static boolean alike(int a, int b) {
        return alikeOver(255, a, b) && alikeOver(0, a, b);
    }

    private static boolean alikeOver(int ground, int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs(over(ground, a, shift) - over(ground, b, shift)) > THRESHOLD) {
                return false;
            }
        }
        return true;
    }

    private static int over(int ground, int argb, int shift) {
        int alpha = argb >>> 24;
        return ((argb >> shift & 0xff) * alpha + ground * (255 - alpha) + 127) / 255;
    }
}
