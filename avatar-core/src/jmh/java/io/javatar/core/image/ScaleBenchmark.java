package io.javatar.core.image;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to scale a photo's master of 1024 px. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScaleBenchmark {
    private static final int MASTER = 1024;

    /** The side to scale to, in pixels. */
    @Param({"80", "256", "512"})
    public int px = 80;

    private final Pixels opaque = noise(0xff000000);
    private final Pixels transparent = noise(0);

    /** Scales a photo. */
    @Benchmark
    public Pixels opaque() {
        return Scaler.scale(opaque, px, px);
    }

    /** Scales a picture with alpha. */
    @Benchmark
    public Pixels transparent() {
        return Scaler.scale(transparent, px, px);
    }

    private static Pixels noise(int mask) {
        int[] argb =
                new Random(1).ints((long) MASTER * MASTER).map(p -> p | mask).toArray();
        return new Pixels(MASTER, MASTER, argb);
    }
}
