package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.StyleDefinition;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.svg.SvgElement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * What it takes to draw an avatar of an official DiceBear style, each of another seed. {@code ./run bench dicebear} asks
 * the original the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DicebearBenchmark {
    /** Where the definitions are: {@code ./run it dicebear} puts them there. */
    @Param("avatar-it/target/dicebear/node_modules/@dicebear/styles/dist")
    public String directory = "";

    /** The name of the style. */
    @Param({"initials", "identicon", "lorelei", "adventurer", "bottts", "avataaars"})
    public String style = "";

    private final String[] seeds = new String[1024];
    private DicebearStyle chosen = DicebearStyle.parse("{\"canvas\":{\"width\":1,\"height\":1,\"elements\":[]}}");
    private int next;

    /** Reads the style. */
    @Setup
    public void prepare() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of(directory, style + ".min.json"))) {
            chosen = new DicebearStyle(StyleDefinition.read(file));
        }
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = "user" + i;
        }
    }

    /** From the seed to SVG text. */
    @Benchmark
    public String svg() {
        return avatar().svg();
    }

    /** From the seed to a scene for a rasterizer. */
    @Benchmark
    public SvgElement scene() {
        return avatar().scene();
    }

    private DicebearAvatar avatar() {
        return chosen.avatar(Options.ofSeed(seeds[next++ & 1023]));
    }
}
