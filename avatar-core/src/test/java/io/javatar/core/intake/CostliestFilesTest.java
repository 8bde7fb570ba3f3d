package io.javatar.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.JpegFiles;
import io.javatar.core.image.decode.WebpFiles;
import io.javatar.core.image.encode.GifFiles;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.image.webp.LosslessFiles;
import io.javatar.core.port.IntakeProbe;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the costliest files that are taken cost, a tenth as large as they may be; docs/RATIONALE.md has the figures. */
class CostliestFilesTest {
    private static final int WIDTH = 2500;
    private static final int HEIGHT = 2000;

    /** Five times what each cost on a slow machine, in seconds of a processor: what went wrong cost 100 times that. */
    private static final int MOST_SECONDS = 10;

    private final PhotoIntake intake = new PhotoIntake(
            PictureLimits.DEFAULT,
            new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofMinutes(1)),
            IntakeProbe.SILENT);

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("a WebP of one colour", LosslessFiles.ofOneColour(WIDTH, HEIGHT)),
                Arguments.of("a WebP of random bytes", WebpFiles.lossyNoise(WIDTH, HEIGHT, 1 << 22, new Random(1))),
                Arguments.of("a progressive JPEG", JpegFiles.colour(Samples.noise(WIDTH, HEIGHT), true)),
                Arguments.of("a PNG of noise", PngWriter.write(Samples.translucentNoise(1500, 1200))),
                Arguments.of("a GIF of many frames", frames()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void no_file_costs_more_than_honest_ones_do(String kind, byte[] file) {
        long before = spent();
        assertThat(intake.accept(file).master()).isNotEmpty();
        assertThat(Duration.ofNanos(spent() - before)).isLessThan(Duration.ofSeconds(MOST_SECONDS));
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Each frame a pixel that is to be taken back, on a canvas that is looked at each time. */
    private static byte[] frames() {
        GifFiles file = new GifFiles(447, 447);
        for (int i = 0; i < 50; i++) {
            file.area(i, i, 1, 1, 1 + i % 3, 3);
        }
        return file.finished();
    }
}
