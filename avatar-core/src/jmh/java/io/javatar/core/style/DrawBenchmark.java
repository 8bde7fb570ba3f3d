package io.javatar.core.style;

import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.PngWriter;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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

/** What it takes to draw one picture, each of another hash; and to write it as PNG. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawBenchmark {
    /** The keyword of the style. */
    @Param({"identicon", "retro", "mmng", "initials", "nobody"})
    public String style = "identicon";

    /** The side in pixels. */
    @Param({"80", "512"})
    public int px = 80;

    private final Seed[] seeds = new Seed[256];
    private Style chosen = style();
    private int next;

    /** Makes the hashes to draw from. */
    @Setup
    public void prepare() {
        chosen = style();
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = Seed.of(AvatarHash.of(HashAlgorithm.MD5, "user" + i).hex());
        }
    }

    /** Draws. */
    @Benchmark
    public Pixels draw() {
        return chosen.draw(seeds[next++ & 255], new PixelSize(px));
    }

    /** Draws and writes. */
    @Benchmark
    public byte[] drawPng() {
        return PngWriter.write(draw());
    }

    private Style style() {
        return Objects.requireNonNull(Styles.builtIn().find(style));
    }
}
