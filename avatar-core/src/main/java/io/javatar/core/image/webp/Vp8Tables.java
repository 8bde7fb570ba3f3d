package io.javatar.core.image.webp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The tables of RFC 6386, read from a file beside this class. */
final class Vp8Tables {
    /** Block types, bands, contexts and nodes of the tree of coefficients. */
    static final int COEFFICIENT_PROBABILITIES = 4 * 8 * 3 * 11;

    private static final int MODES = 10;
    private static final int MODE_NODES = 9;

    private static final int[] NUMBERS = numbers();

    private Vp8Tables() {}

    private static int[] numbers() {
        try (InputStream stream = Vp8Tables.class.getResourceAsStream("vp8.txt")) {
            if (stream == null) {
                throw new IllegalStateException("vp8.txt is missing");
            }
            Stream<String> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII)).lines();
            return lines.filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how likely coefficient probability {@code i} is not updated (13.4), in 256ths. */
    static int kept(int i) {
        return NUMBERS[i];
    }

    /** Returns the default of coefficient probability {@code i} (13.5), in 256ths. */
    static int usual(int i) {
        return NUMBERS[COEFFICIENT_PROBABILITIES + i];
    }

    /** Returns the probability at {@code node} of the mode of a block between such neighbours (11.5), in 256ths. */
    static int mode(int above, int left, int node) {
        return NUMBERS[2 * COEFFICIENT_PROBABILITIES + (above * MODES + left) * MODE_NODES + node];
    }

    /** Returns the step of the mean of a block at quantizer {@code index}, which is taken within 0..127 (14.1). */
    static int meanStep(int index) {
        return NUMBERS[2 * COEFFICIENT_PROBABILITIES + MODES * MODES * MODE_NODES + clamped(index)];
    }

    /** Returns the step of all other coefficients. */
    static int step(int index) {
        return NUMBERS[2 * COEFFICIENT_PROBABILITIES + MODES * MODES * MODE_NODES + 128 + clamped(index)];
    }

    private static int clamped(int index) {
        return Math.max(0, Math.min(127, index));
    }
}
