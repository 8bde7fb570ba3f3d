package io.javatar.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {
    private static final Seed ADA = seed("ada@example.com");
    private static final Seed HEDY = seed("hedy@example.com");

    @Test
    void the_announced_keywords_stand_in_a_sensible_order() {
        assertThat(Styles.builtIn().listed())
                .containsExactly(
                        "mm",
                        "mp",
                        "mmng",
                        "identicon",
                        "retro",
                        "javatar",
                        "monsterid",
                        "wavatar",
                        "robohash",
                        "pagan",
                        "initials",
                        "color",
                        "blank",
                        "nobody");
    }

    @ParameterizedTest
    @MethodSource("listed")
    void every_announced_keyword_is_found_under_its_name(String keyword) {
        assertThat(style(keyword).wireName()).isEqualTo(keyword);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "404", "IDENTICON", "none", "identicon ", "https://example.com/"})
    void other_keywords_are_unknown(String keyword) {
        assertThat(Styles.builtIn().find(keyword)).isNull();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void every_style_draws_every_size(String keyword) {
        for (int side : new int[] {1, 2, 3, 5, 16, 37, 80, 513}) {
            Pixels pixels = style(keyword).draw(ADA, new PixelSize(side));
            assertThat(List.of(pixels.width(), pixels.height())).containsOnly(side);
        }
    }

    @ParameterizedTest
    @MethodSource("listed")
    void the_same_seed_gives_the_same_pixels(String keyword) {
        assertThat(draw(keyword, ADA)).isEqualTo(draw(keyword, seed("ada@example.com")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmng", "identicon", "retro", "initials", "color"})
    void another_seed_gives_other_pixels(String keyword) {
        assertThat(draw(keyword, ADA)).isNotEqualTo(draw(keyword, HEDY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mm", "mp", "blank", "nobody"})
    void signs_are_the_same_for_everybody(String keyword) {
        assertThat(draw(keyword, ADA)).isEqualTo(draw(keyword, HEDY));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void any_text_can_be_a_seed(String keyword) {
        for (String text : List.of("", "f", "x", "zz", "Ж", "🦜", "f".repeat(100_000))) {
            assertThat(style(keyword).draw(Seed.of(text), new PixelSize(20)).width())
                    .isEqualTo(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mm", "mp", "mmng", "identicon", "retro", "color", "blank", "nobody"})
    void only_initials_take_letters(String keyword) {
        assertThat(draw(keyword, new Seed(ADA.text(), "AL"))).isEqualTo(draw(keyword, ADA));
    }

    @Test
    void both_names_of_the_silhouette_show_the_same() {
        assertThat(draw("mm", ADA)).isEqualTo(draw("mp", ADA));
    }

    @Test
    void blank_shows_nothing() {
        assertThat(pixels("blank").argb()).containsOnly(0);
    }

    @Test
    void color_is_one_opaque_colour() {
        Pixels pixels = pixels("color");
        assertThat(pixels.argb()).containsOnly(pixels.at(0, 0));
        assertThat(pixels.opaque()).isTrue();
    }

    private static Stream<String> listed() {
        return Styles.builtIn().listed().stream();
    }

    private static Style style(String keyword) {
        return Objects.requireNonNull(Styles.builtIn().find(keyword), keyword);
    }

    private static Pixels pixels(String keyword) {
        return style(keyword).draw(ADA, PixelSize.DEFAULT);
    }

    /** Returns the picture in a form that is compared by its pixels. */
    private static IntBuffer draw(String keyword, Seed seed) {
        return IntBuffer.wrap(style(keyword).draw(seed, PixelSize.DEFAULT).argb());
    }

    private static Seed seed(String email) {
        return Seed.of(AvatarHash.of(HashAlgorithm.SHA256, email).hex());
    }
}
