package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizingTest {
    @Test
    void a_wide_picture_keeps_its_shape_within_a_bound() {
        Pixels small = sized(Samples.gradient(3000, 1000), Sizing.within(600));
        assertThat(small.width()).isEqualTo(600);
        assertThat(small.height()).isEqualTo(200);
    }

    @Test
    void a_line_of_pixels_keeps_one_pixel_of_height() {
        assertThat(sized(Samples.gradient(9000, 1), Sizing.within(600)).height())
                .isEqualTo(1);
    }

    @Test
    void a_picture_within_the_bound_stays_as_it_is() {
        Pixels small = Samples.translucentNoise(40, 30);
        PixelsAssert.assertThat(sized(small, Sizing.within(40))).looksExactlyLike(small);
    }

    @ParameterizedTest
    @CsvSource({"1500, 1400, 700", "2300, 900, 333", "7, 5, 3"})
    void scaling_while_reading_gives_every_pixel_of_scaling_at_once(int width, int height, int longest) {
        Pixels noise = Samples.noise(width, height);
        Pixels sized = sized(noise, Sizing.within(longest));
        PixelsAssert.assertThat(sized).looksExactlyLike(Scaler.scale(noise, sized.width(), sized.height()));
    }

    @Test
    void a_translucent_picture_stays_alike_when_scaled_while_reading() {
        Pixels noise = Samples.translucentNoise(300, 200);
        Pixels sized = sized(noise, Sizing.to(120, 90));
        PixelsAssert.assertThat(sized).isMoreSimilarThan(0.999, Scaler.scale(noise, 120, 90));
    }

    @ParameterizedTest
    @CsvSource({"80, 1000, 700, 500, 350", "80, 479, 2000, 479, 2000", "80, 480, 2000, 240, 1000", "1, 999, 601, 5, 4"})
    void enough_is_at_least_three_times_what_is_needed(int side, int width, int height, int keptWidth, int keptHeight) {
        Pixels kept = sized(Samples.gradient(width, height), Sizing.enoughFor(side));
        assertThat(kept.width()).isEqualTo(keptWidth);
        assertThat(kept.height()).isEqualTo(keptHeight);
    }

    @Test
    void shrinking_keeps_an_opaque_picture_opaque() {
        assertThat(sized(Samples.noise(997, 1013), Sizing.enoughFor(32)).opaque())
                .isTrue();
    }

    @Test
    void shrinking_keeps_an_empty_picture_empty() {
        assertThat(sized(Pixels.transparent(997, 1013), Sizing.enoughFor(32)).argb())
                .containsOnly(0);
    }

    private static Pixels sized(Pixels source, Sizing sizing) {
        PixelRows rows = sizing.rows(source.width(), source.height());
        int[] row = new int[source.width()];
        for (int y = 0; y < source.height(); y++) {
            System.arraycopy(source.argb(), y * row.length, row, 0, row.length);
            rows.row(y, row);
        }
        return rows.pixels();
    }
}
