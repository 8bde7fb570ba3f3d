package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, ffffff",
        "0, 0, 0, 000000",
        "0.62796, 0.25768, 29.2339, ff0000",
        "0.86644, 0.29483, 142.4953, 00ff00",
        "0.45201, 0.31321, 264.0520, 0000ff",
        "0.59987, 0, 0, 808080",
    })
    void colours_known_in_both_forms_come_out_right(double lightness, double chroma, double hue, String rgb) {
        int argb = new Oklch(lightness, chroma, hue).argb();
        int expected = Integer.parseInt(rgb, 16);
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(argb >> shift & 0xff).isCloseTo(expected >> shift & 0xff, within(5));
        }
    }

    @Test
    void a_colour_that_no_screen_shows_keeps_its_lightness() {
        int argb = new Oklch(0.6, 0.9, 200).argb();
        assertThat(luminance(argb)).isBetween(0.17, 0.25);
    }

    @Test
    void ink_can_be_read_on_its_ground() {
        for (int i = 0; i < 5_000; i++) {
            Palette palette = Palette.of("person " + i);
            assertThat(contrast(palette.ground(), palette.ink())).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void colours_are_opaque() {
        assertThat(Palette.of("x").ground() >>> 24).isEqualTo(0xff);
        assertThat(Palette.of("x").ink() >>> 24).isEqualTo(0xff);
    }

    @Test
    void many_people_get_many_colours() {
        Set<Integer> grounds = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            grounds.add(Palette.of("person " + i).ground());
        }
        assertThat(grounds).hasSizeGreaterThan(400);
    }

    @Test
    void the_same_text_gets_the_same_colours() {
        assertThat(Palette.of("ada")).isEqualTo(Palette.of("ada"));
    }

    /** The contrast of WCAG 2: 1 to 21. */
    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xff) + 0.7152 * linear(argb >> 8 & 0xff) + 0.0722 * linear(argb & 0xff);
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
