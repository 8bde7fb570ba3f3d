package io.javatar.core.style.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.dicebear.option.Options;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.encode.PngText;
import io.javatar.core.style.Style;
import io.javatar.core.style.Styles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterStylesTest {
    private static final PixelSize SIDE = new PixelSize(50);

    @TempDir
    Path directory;

    @BeforeEach
    void a_directory_with_one_style_and_much_else() throws IOException {
        try (InputStream dots = Objects.requireNonNull(getClass().getResourceAsStream("dots.json"))) {
            Files.copy(dots, directory.resolve("dots.json"));
        }
        Files.writeString(directory.resolve("broken.json"), "{\"canvas\": 7}");
        Files.writeString(directory.resolve("LICENSE.md"), "words");
        Files.writeString(directory.resolve("Not A Name.json"), "{}");
        Files.createDirectory(directory.resolve("folder.json"));
    }

    @Test
    void the_files_of_a_directory_are_styles_by_their_names() throws IOException {
        assertThat(installed().names()).contains("dots", "broken").doesNotContain("folder", "LICENSE", "Not A Name");
    }

    @Test
    void a_style_is_read_once_and_kept() throws IOException {
        CharacterStyles styles = installed();
        CharacterStyle first = dots(styles);
        Files.delete(directory.resolve("dots.json"));
        assertThat(styles.find("dots")).isSameAs(first);
    }

    @Test
    void a_broken_definition_is_as_if_it_were_not_there() throws IOException {
        assertThat(installed().find("broken")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "", "../dots", "dots.json", "DOTS", "folder"})
    void other_names_find_nothing(String name) throws IOException {
        assertThat(installed().find(name)).isNull();
    }

    @Test
    void a_directory_that_is_none_is_refused() {
        assertThatThrownBy(() -> CharacterStyles.bundled().and(directory.resolve("absent")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_seed_always_draws_the_same_picture() throws IOException {
        CharacterStyle dots = dots(installed());
        Pixels picture = dots.draw(Seed.of("ada"), SIDE);
        PixelsAssert.assertThat(picture).looksExactlyLike(dots.draw(Seed.of("ada"), SIDE));
        assertThat(picture.width()).isEqualTo(50);
        assertThat(picture.height()).isEqualTo(50);
    }

    @Test
    void options_choose_what_is_drawn() throws IOException {
        Pixels picture = dots(installed())
                .draw(Options.parse("{\"dotVariant\":\"small\",\"inkColor\":\"#00ff00\",\"size\":4}"), SIDE);
        assertThat(picture.argb()[25 * 50 + 25]).isEqualTo(0xff00ff00);
        assertThat(picture.argb()[25 * 50 + 8]).isEqualTo(0xffffffff);
        assertThat(picture.width()).isEqualTo(50);
    }

    @Test
    void a_licence_that_asks_for_it_stands_in_the_picture() throws IOException {
        assertThat(dots(installed()).credits())
                .contains(
                        new PngText("Title", "Dots"),
                        new PngText("Author", "Javatar's tests"),
                        new PngText("Copyright", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"));
    }

    @Test
    void a_style_is_asked_for_by_its_name_behind_a_prefix() throws IOException {
        Styles styles = Styles.of(installed());
        Style found = Objects.requireNonNull(styles.find("dicebear:dots"));
        assertThat(found.wireName()).isEqualTo("dicebear:dots");
        assertThat(found.credits()).isNotEmpty();
        assertThat(styles.find("dots")).isNull();
        assertThat(styles.find("dicebear:nothing")).isNull();
        assertThat(styles.find("dicebear:")).isNull();
    }

    private CharacterStyles installed() throws IOException {
        return CharacterStyles.bundled().and(directory);
    }

    private static CharacterStyle dots(CharacterStyles styles) {
        return Objects.requireNonNull(styles.find("dots"));
    }
}
