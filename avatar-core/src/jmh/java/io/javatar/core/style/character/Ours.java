package io.javatar.core.style.character;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javatar.core.dicebear.DicebearStyle;
import io.javatar.core.dicebear.definition.StyleDefinition;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.style.Styles;
import io.javatar.core.svg.paint.SvgRasterizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * Ours, asked line by line on standard input as the original is ({@code bench/dicebear}): {@code svg STYLE COUNT} or
 * {@code png STYLE COUNT} draws COUNT avatars and answers the CPU time of this process for one, in microseconds. A PNG is
 * made from the seed, 80 pixels wide. A style is one of DiceBear's in the directory of the only argument, or else a
 * keyword of ours.
 */
final class Ours {
    private static final PixelSize SIDE = new PixelSize(80);
    private static final int SEEDS = 256;

    private final Path definitions;
    private final SvgRasterizer rasterizer = new SvgRasterizer();
    private final Map<String, CharacterStyle> read = new HashMap<>();
    private long bytes;

    private Ours(Path definitions) {
        this.definitions = definitions;
    }

    public static void main(String[] args) throws IOException {
        Ours ours = new Ours(Path.of(args[0]));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ", -1);
            System.out.println(ours.microseconds(ours.work(words[0], words[1]), Integer.parseInt(words[2])));
        }
    }

    private String microseconds(IntUnaryOperator work, int count) {
        long before = cpu();
        for (int i = 0; i < count; i++) {
            bytes += work.applyAsInt(i & (SEEDS - 1));
        }
        return String.format(Locale.ROOT, "%.1f", (cpu() - before) / 1000.0 / count);
    }

    private static long cpu() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return system.getProcessCpuTime();
    }

    private IntUnaryOperator work(String what, String name) throws IOException {
        Path definition = definitions.resolve(name + ".min.json");
        if (!Files.exists(definition)) {
            var style = Objects.requireNonNull(Styles.builtIn().find(name), name);
            return i -> PngWriter.write(style.draw(Seed.of(Integer.toHexString(i)), SIDE)).length;
        }
        CharacterStyle style = read.get(name);
        if (style == null) {
            try (InputStream file = Files.newInputStream(definition)) {
                style = new CharacterStyle(name, new DicebearStyle(StyleDefinition.read(file)), rasterizer);
            }
            read.put(name, style);
        }
        CharacterStyle drawn = style;
        return what.equals("svg")
                ? i -> drawn.style().avatar(Options.ofSeed("user" + i)).svg().length()
                : i -> PngWriter.write(drawn.draw(Seed.of("user" + i), SIDE)).length;
    }
}
