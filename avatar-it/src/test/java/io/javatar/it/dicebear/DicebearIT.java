package io.javatar.it.dicebear;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.dicebear.Original.Said;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official styles and random cases: what the original draws or refuses, our engine draws or refuses alike. */
@Tag("dicebear")
class DicebearIT {
    private final Original original = Original.fromBuild();

    @ParameterizedTest
    @ValueSource(strings = {"vectors-public.jsonl", "edge-cases.jsonl", "descriptors.jsonl"})
    void recorded_vectors_come_out_alike(String file) throws URISyntaxException {
        Path vectors = Path.of(Objects.requireNonNull(DicebearIT.class.getResource("/dicebear/" + file))
                .toURI());
        assertAlike(original.check(vectors));
    }

    @ParameterizedTest
    @CsvSource({"avatars, 10000", "options, 5000", "definitions, 2000"})
    void random_cases_come_out_alike(String kind, int count, @TempDir Path directory) {
        Path vectors = directory.resolve(kind + ".jsonl");
        assertThat(original.fuzz(kind, count, vectors).code()).isZero();
        Said said = original.check(vectors);
        assertAlike(said);
        assertThat(said.text()).contains(count + " vectors");
    }

    private static void assertAlike(Said said) {
        assertThat(said.code()).as(said.text()).isZero();
    }
}
