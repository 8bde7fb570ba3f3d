package io.javatar.core.style.character;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.dicebear.definition.StyleMeta;
import io.javatar.core.dicebear.option.Options;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles that we drew ourselves and bring along. */
class OwnStylesTest {
    private static final CharacterStyles STYLES = CharacterStyles.bundled();
    private static final int PICTURES = 10_000;

    /** One picture each, as everybody knows them. */
    private static final Set<String> ALONE = Set.of("mp", "nobody");

    @Test
    void the_index_names_every_definition_and_nothing_else() throws IOException {
        NavigableSet<String> files = new TreeSet<>();
        try (Stream<Path> folder = Files.list(Path.of("src/main/resources/META-INF/javatar/styles"))) {
            folder.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(name -> files.add(name.replace(".json", "")));
        }
        assertThat(STYLES.names()).isEqualTo(files);
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_says_who_drew_it_and_under_which_licence(String name) {
        StyleMeta meta = style(name).style().definition().meta();
        assertThat(meta.creator()).isEqualTo("Javatar");
        assertThat(meta.licence()).isEqualTo("Apache License 2.0");
        assertThat(meta.licenceUrl()).isEqualTo("https://www.apache.org/licenses/LICENSE-2.0");
        assertThat(style(name).credits()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_has_ten_thousand_pictures_and_more(String name) {
        if (ALONE.contains(name)) {
            return;
        }
        Set<String> pictures = new HashSet<>();
        for (int seed = 0; pictures.size() <= PICTURES; seed++) {
            assertThat(seed).as("seeds for %s pictures", pictures.size()).isLessThan(3 * PICTURES);
            pictures.add(style(name)
                    .style()
                    .avatar(Options.ofSeed("seed " + seed))
                    .snapshot()
                    .toString());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_fills_the_whole_square_at_every_size(String name) {
        for (int side : new int[] {1, 16, 32, 80, 512}) {
            int[] argb = style(name).draw(Seed.of("ada"), new PixelSize(side)).argb();
            assertThat(argb).hasSize(side * side);
            assertThat(argb[0] >>> 24).as("the corner is painted").isGreaterThan(0);
        }
    }

    static Stream<String> names() {
        return STYLES.names().stream();
    }

    private static CharacterStyle style(String name) {
        return Objects.requireNonNull(STYLES.find(name), name);
    }
}
