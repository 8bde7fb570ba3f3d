package io.javatar.core.style.initials;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.drawing.Palette;
import io.javatar.core.drawing.Seed;
import io.javatar.core.glyph.Glyphs;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.nio.IntBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTileTest {
    private static final String HASH = "40f8d096a3777232204cb3f796c577b7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ",
                "ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ",
                "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ",
                "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЂЃЄЅІЇЈЉЊЋЌЎЏҐ",
            })
    void every_letter_has_an_outline_of_its_own(String letters) {
        letters.codePoints()
                .forEach(letter -> assertThat(Glyphs.known().find(letter))
                        .as(Character.toString(letter))
                        .isNotNull());
    }

    @Test
    void a_letter_with_a_mark_that_is_missing_is_drawn_without_the_mark() {
        assertThat(draw("Ạ")).isEqualTo(draw("A"));
    }

    @Test
    void letters_decide_the_picture() {
        assertThat(draw("AL")).isNotEqualTo(draw("LA"));
        assertThat(draw("A")).isNotEqualTo(draw("AL"));
    }

    @Test
    void letters_do_not_decide_the_colour() {
        assertThat(draw("AL").get(0))
                .isEqualTo(draw("GH").get(0))
                .isEqualTo(Palette.of(HASH).ground());
    }

    @Test
    void without_letters_the_hash_chooses_a_pair() {
        Pixels chosen = new LetterTile().draw(Seed.of(HASH), PixelSize.DEFAULT);
        assertThat(inked(chosen)).isGreaterThan(200);
        assertThat(IntBuffer.wrap(chosen.argb())).isNotEqualTo(draw("李"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "א", "ع", "अ", "🦜", "", "李小"})
    void other_scripts_show_a_silhouette(String letters) {
        assertThat(draw(letters)).isEqualTo(draw("한"));
    }

    @Test
    void a_letter_beside_one_of_another_script_is_drawn_alone() {
        assertThat(draw("李A")).isEqualTo(draw("A"));
    }

    @Test
    void of_more_than_two_letters_the_first_two_count() {
        assertThat(draw("ABC")).isEqualTo(draw("AB"));
    }

    @Test
    void the_widest_pair_keeps_clear_of_the_edges() {
        Pixels pixels = new LetterTile().draw(new Seed(HASH, "ЩЮ"), PixelSize.DEFAULT);
        for (int y = 0; y < 80; y++) {
            assertThat(pixels.at(6, y)).isEqualTo(pixels.at(0, 0));
            assertThat(pixels.at(73, y)).isEqualTo(pixels.at(0, 0));
        }
    }

    @Test
    void heads_and_feet_of_letters_are_crisp_at_32_px() {
        Pixels pixels = new LetterTile().draw(new Seed(HASH, "H"), new PixelSize(32));
        Palette palette = Palette.of(HASH);
        for (int x = 0; x < 32; x++) {
            assertThat(pixels.at(x, 7)).isEqualTo(palette.ground());
            assertThat(pixels.at(x, 24)).isEqualTo(palette.ground());
        }
        assertThat(pixels.argb()).contains(palette.ink());
    }

    /** Returns the picture in a form that is compared by its pixels. */
    private static IntBuffer draw(String letters) {
        return IntBuffer.wrap(new LetterTile()
                .draw(new Seed(HASH, letters), PixelSize.DEFAULT)
                .argb());
    }

    private static int inked(Pixels pixels) {
        int inked = 0;
        for (int pixel : pixels.argb()) {
            inked += pixel == pixels.at(0, 0) ? 0 : 1;
        }
        return inked;
    }
}
