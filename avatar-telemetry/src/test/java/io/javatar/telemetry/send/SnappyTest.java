package io.javatar.telemetry.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.snappy.SnappyDecompressor;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we compress is read by another library. */
class SnappyTest {
    @ParameterizedTest
    @MethodSource("inputs")
    void what_is_compressed_is_read_as_it_was(byte[] input) {
        assertThat(read(Snappy.compress(input), input.length)).isEqualTo(input);
    }

    static Stream<byte[]> inputs() {
        return Stream.of(
                new byte[0],
                new byte[] {7},
                "abcabcabcabcabcabc".getBytes(UTF_8),
                new byte[1 << 20],
                noise(59),
                noise(60),
                noise(61),
                noise(256),
                noise(257),
                noise(65_536),
                noise(65_537),
                noise(300_000),
                farApart(),
                series().getBytes(UTF_8));
    }

    @Test
    void series_become_much_shorter() {
        byte[] input = series().getBytes(UTF_8);
        assertThat(Snappy.compress(input)).hasSizeLessThan(input.length / 3);
    }

    @Test
    void noise_becomes_little_longer() {
        assertThat(Snappy.compress(noise(100_000))).hasSizeLessThan(100_500);
    }

    @Test
    void any_mixture_of_runs_and_noise_is_read_as_it_was() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] input = new byte[random.nextInt(5000)];
            for (int at = 0; at < input.length; ) {
                int end = Math.min(input.length, at + 1 + random.nextInt(100));
                Arrays.fill(input, at, end, (byte) random.nextInt(4));
                at = end;
            }
            assertThat(read(Snappy.compress(input), input.length)).isEqualTo(input);
        }
    }

    private static byte[] read(byte[] compressed, int length) {
        byte[] output = new byte[length + 1];
        int read = new SnappyDecompressor().decompress(compressed, 0, compressed.length, output, 0, output.length);
        return Arrays.copyOf(output, read);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    // The same bytes at both ends of a block, as far as a copy can reach.
    private static byte[] farApart() {
        byte[] input = noise(65_536);
        System.arraycopy(input, 0, input, 65_536 - 100, 100);
        return input;
    }

    private static String series() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("__name__ivatar_requests_total environment production method GET status_code ")
                    .append(200 + i % 20)
                    .append(" path /avatar/{hash} ")
                    .append(i * 31);
        }
        return text.toString();
    }
}
