package io.javatar.core.svg;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.svg.paint.SvgRasterizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to paint one SVG picture that is in memory as a tree, one after the other; and to write it as PNG.
 * {@code resvg-pictures.mjs} of avatar-it fills a directory with pictures.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SvgRasterBenchmark {
    private static final String FACE = "<svg viewBox='0 0 100 100'><clipPath id='a'><circle cx='50' cy='50' r='50'/>"
            + "</clipPath><g clip-path='url(#a)'><rect width='100' height='100' fill='#9cf'/><g opacity='.9'>"
            + "<path d='M10 100c0-50 80-50 80 0z' fill='#346'/><circle cx='50' cy='45' r='28' fill='#fc9' stroke='#333'/>"
            + "</g><path d='M35 55q15 15 30 0' fill='none' stroke='#333' stroke-width='3'/></g></svg>";

    /** A directory of SVG files; empty for a face. */
    @Param("")
    public String svgs = "";

    /** The side in pixels. */
    @Param({"80", "512"})
    public int px = 80;

    private final List<SvgElement> pictures = new ArrayList<>();
    private final SvgRasterizer rasterizer = new SvgRasterizer();
    private int next;

    /** Reads the pictures. */
    @Setup
    public void read() throws IOException {
        if (svgs.isEmpty()) {
            pictures.add(SvgFile.parse(FACE));
            return;
        }
        try (Stream<Path> files = Files.list(Path.of(svgs))) {
            for (Path file : files.sorted().toList()) {
                pictures.add(SvgFile.parse(Files.readString(file)));
            }
        }
    }

    /** Paints. */
    @Benchmark
    public Pixels paint() {
        next = (next + 1) % pictures.size();
        return rasterizer.pixels(pictures.get(next), new PixelSize(px));
    }

    /** Paints and writes. */
    @Benchmark
    public byte[] paintPng() {
        return PngWriter.write(paint());
    }
}
