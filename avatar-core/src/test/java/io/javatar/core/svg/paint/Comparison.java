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
 * Compares what the rasterizer paints with reference pictures, over white and over black. A tool, run by hand; {@code
 * src/test/node/reference.mjs} makes the references.
 */
final class Comparison {
    /** Channels that differ by no more look alike. */
    private static final int THRESHOLD = 8;

    private Comparison() {}

    /**
     * Paints each {@code NAME-NUMBER.svg} of the directory {@code args[0]} as large as {@code NAME-NUMBER.png} of
     * {@code args[1]}, writes ours, the reference and what differs side by side into {@code args[2]}, and prints for
     * each NAME how many pixels differ, in percent: the mean and the most.
     */
    public static void main(String[] args) throws IOException {
        Map<String, double[]> shares = new TreeMap<>();
        SvgRasterizer rasterizer = new SvgRasterizer();
        Path out = Files.createDirectories(Path.of(args[2]));
        for (Path svg : files(Path.of(args[0]))) {
            String name = svg.getFileName().toString().replace(".svg", "");
            BufferedImage reference = ImageIO.read(Path.of(args[1], name + ".png").toFile());
            int side = reference.getWidth();
            Pixels theirs = new Pixels(side, side, reference.getRGB(0, 0, side, side, null, 0, side));
            Pixels ours = rasterizer.pixels(SvgFile.parse(Files.readString(svg)), new PixelSize(side));
            double share = compare(ours, theirs, out.resolve(name + ".png"));
            double[] sums = shares.computeIfAbsent(name.substring(0, name.lastIndexOf('-')), n -> new double[3]);
            sums[0]++;
            sums[1] += share;
            sums[2] = Math.max(sums[2], share);
        }
        shares.forEach((style, sums) -> System.out.printf(
                Locale.ROOT, "%-22s mean %6.2f %%  most %6.2f %%%n", style, sums[1] / sums[0], sums[2]));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
    }

    /** Returns the share of pixels that differ, in percent; writes a picture of them. */
    private static double compare(Pixels ours, Pixels theirs, Path file) throws IOException {
        int side = ours.width();
        Pixels sheet = Pixels.transparent(3 * side, side);
        int count = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean differs = differs(ours, theirs, x, y) && differs(theirs, ours, x, y);
                count += differs ? 1 : 0;
                sheet.argb()[y * 3 * side + x] = ours.at(x, y);
                sheet.argb()[y * 3 * side + side + x] = theirs.at(x, y);
                sheet.argb()[y * 3 * side + 2 * side + x] = differs ? 0xffff0000 : 0xffffffff;
            }
        }
        Files.write(file, PngWriter.write(sheet));
        return 100.0 * count / (side * side);
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
