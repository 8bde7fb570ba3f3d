package io.javatar.core.style.pagan;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.drawing.Oklch;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import java.nio.IntBuffer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaganTest {
    private static final int OUTLINE = 0xff2a2438;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 37, 80, 128, 512})
    void a_hero_has_exactly_the_size_wanted(int side) {
        Pixels pixels = new Pagan().draw(Seed.of("ada"), new PixelSize(side));
        assertThat(pixels.width()).isEqualTo(side);
        assertThat(pixels.height()).isEqualTo(side);
    }

    @Test
    void the_same_seed_gives_the_same_pixels() {
        PixelSize size = new PixelSize(80);
        PixelsAssert.assertThat(new Pagan().draw(Seed.of("ada"), size))
                .looksExactlyLike(new Pagan().draw(Seed.of("ada"), size));
    }

    @Test
    void ten_thousand_seeds_are_ten_thousand_heroes() {
        Set<IntBuffer> heroes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            heroes.add(IntBuffer.wrap(cells("hero " + i).argb()));
        }
        assertThat(heroes).hasSize(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void every_layer_is_drawn(Bitmap.Name name) {
        assertThat(Bitmaps.drawn().named(name).cells()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "BODY|TORSO|HAIR|SUBFIELD|MIN_SUBFIELD|BOOTS")
    void what_is_drawn_on_both_sides_is_drawn_as_its_left_half(Bitmap.Name name) {
        assertThat(Bitmaps.drawn().named(name).cells()).allMatch(cell -> cell.x() < Bitmap.SIDE / 2);
    }

    @Test
    void what_stands_on_the_left_foot_stands_on_the_right_one() {
        Cells cells = cells("ada");
        for (int x = 5; x < Bitmap.SIDE / 2; x++) {
            assertThat(cells.at(x, 14)).isEqualTo(cells.at(Bitmap.SIDE - 1 - x, 14));
        }
    }

    @Test
    void a_dark_line_runs_around_the_hero() {
        Cells cells = cells("ada");
        for (int y = 0; y < Bitmap.SIDE; y++) {
            for (int x = 1; x < Bitmap.SIDE; x++) {
                if (cells.at(x, y) == 0) {
                    assertThat(cells.at(x - 1, y)).isIn(0, OUTLINE);
                }
            }
        }
    }

    @Test
    void a_colour_keeps_the_hue_of_its_digits() {
        Digits digits = new Digits("3070d0" + "0".repeat(26));
        assertThat(Part.BODY.colour(digits).hue()).isEqualTo(Oklch.of(0x3070d0).hue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "ffffffffffffffffffffffffffffffff"})
    void parts_that_touch_differ_in_lightness_even_where_all_digits_are_equal(String hex) {
        Digits digits = new Digits(hex);
        double skin = Part.BODY.colour(digits).lightness();
        double top = Part.TOP.colour(digits).lightness();
        assertThat(skin - Part.HAIR.colour(digits).lightness()).isGreaterThan(0.15);
        assertThat(skin - top).isGreaterThan(0.15);
        assertThat(top - Part.TROUSERS.colour(digits).lightness()).isGreaterThan(0.15);
    }

    private static Cells cells(String text) {
        return new HeroPicture(Hero.of(text)).cells();
    }
}
