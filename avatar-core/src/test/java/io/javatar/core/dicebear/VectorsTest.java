package io.javatar.core.dicebear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vectors that the original made, of definitions that they carry; those of the official styles run elsewhere. */
class VectorsTest {
    private static final StyleDirectory EMPTY = new StyleDirectory(Path.of("no-styles"));

    static Stream<Vector> edges() throws IOException, URISyntaxException {
        return Vectors.read(file("edge-cases.jsonl")).stream();
    }

    static Stream<Vector> synthetic() throws IOException, URISyntaxException {
        return Vectors.read(file("synthetic.jsonl")).stream();
    }

    @ParameterizedTest
    @MethodSource({"edges", "synthetic"})
    void an_avatar_or_a_refusal_is_that_of_the_original(Vector vector) {
        assertThat(vector.difference(vector.drawn(EMPTY))).as(vector.id()).isEmpty();
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(VectorsTest.class.getResource(name)).toURI());
    }
}
