package io.javatar.core.style;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.style.identicon.Identicon;
import io.javatar.core.style.mystery.GreyMystery;
import io.javatar.core.style.retro.Retro;
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

/** What it costs to draw one picture, each of another hash. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DrawBenchmark {
    @Param({"identicon", "retro", "mmng"})
    String style = "identicon";

    @Param({"80", "512"})
    int px = 80;

    private final Seed[] seeds = new Seed[256];
    private Generator generator = new Identicon();
    private int next;

    @Setup
    public void choose() {
        generator = switch (style) {
            case "identicon" -> new Identicon();
            case "retro" -> new Retro();
            default -> new GreyMystery();
        };
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = Seed.of(AvatarHash.of(HashAlgorithm.MD5, "user" + i).hex());
        }
    }

    @Benchmark
    public Pixels draw() {
        return generator.draw(seeds[next++ & 255], new PixelSize(px));
    }
}
