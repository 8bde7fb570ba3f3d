package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OklchTest {
    @ParameterizedTest
    @ValueSource(ints = {0x000000, 0xffffff, 0x808080, 0xc83c28, 0x3070d0, 0x2f8f4f, 0xe0c040})
    void a_colour_comes_back_as_it_was(int rgb) {
        int back = Oklch.of(rgb).argb();
        for (int shift : new int[] {0, 8, 16}) {
            assertThat(back >> shift & 0xff).isCloseTo(rgb >> shift & 0xff, within(3));
        }
    }

    @Test
    void white_is_lightest_and_without_chroma() {
        assertThat(Oklch.of(0xffffff).lightness()).isCloseTo(1, within(0.001));
        assertThat(Oklch.of(0xffffff).chroma()).isCloseTo(0, within(0.001));
    }

    @Test
    void a_hue_is_not_negative() {
        assertThat(Oklch.of(0x3070d0).hue()).isBetween(200.0, 300.0);
    }
}
