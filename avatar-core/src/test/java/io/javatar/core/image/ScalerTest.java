package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That every bit is right is shown by the golden pictures of the style retro, which are scaled. */
class ScalerTest {
    @Test
    void a_picture_of_the_wanted_size_is_returned_as_it_is() {
        Pixels noise = noise(7, 5, 0xff000000);
        assertThat(Scaler.scale(noise, 7, 5)).isSameAs(noise);
    }

    @Test
    void one_colour_stays_that_colour_at_every_size() {
        Pixels plain = plain(97, 61, 0xff3366cc);
        for (int side : new int[] {1, 2, 16, 61, 80, 97, 250}) {
            assertThat(Scaler.scale(plain, side, side).argb()).containsOnly(0xff3366cc);
        }
    }

    @Test
    void an_opaque_picture_stays_opaque() {
        assertThat(Scaler.scale(noise(101, 53, 0xff000000), 40, 87).opaque()).isTrue();
    }

    @Test
    void an_opaque_row_comes_out_the_same_whether_or_not_another_row_is_transparent() {
        Pixels opaque = noise(64, 9, 0xff000000);
        int[] holed = opaque.argb().clone();
        Arrays.fill(holed, 64 * 8, 64 * 9, 0);
        int[] expected = Arrays.copyOf(Scaler.scale(opaque, 23, 9).argb(), 23 * 8);
        int[] actual =
                Arrays.copyOf(Scaler.scale(new Pixels(64, 9, holed), 23, 9).argb(), 23 * 8);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void the_colour_of_transparent_pixels_does_not_bleed() {
        int[] argb = new int[40 * 40];
        Arrays.fill(argb, 0x00ff0000);
        for (int y = 10; y < 30; y++) {
            Arrays.fill(argb, y * 40 + 10, y * 40 + 30, 0xff0000ff);
        }
        for (int pixel : Scaler.scale(new Pixels(40, 40, argb), 13, 13).argb()) {
            assertThat(pixel >> 16 & 0xff).isZero();
        }
    }

    @Test
    void each_pixel_is_within_one_step_of_the_exact_sum() {
        Pixels noise = noise(83, 1, 0xff000000);
        Pixels scaled = Scaler.scale(noise, 30, 1);
        double scale = 83 / 30.0;
        for (int i = 0; i < 30; i++) {
            double sum = 0;
            double total = 0;
            for (int j = 0; j < 83; j++) {
                double v = (j + 0.5 - (i + 0.5) * scale) / scale;
                double weight = Math.abs(v) >= 3 ? 0 : sinc(v) * sinc(v / 3);
                sum += weight * (noise.at(j, 0) & 0xff);
                total += weight;
            }
            assertThat((double) (scaled.at(i, 0) & 0xff))
                    .isBetween(
                            Math.max(0, Math.min(255, sum / total)) - 1, Math.min(255, Math.max(0, sum / total)) + 1);
        }
    }

    @Test
    void across_comes_before_down_and_is_rounded_to_eight_bits() {
        Pixels noise = noise(50, 40, 0xff000000);
        Pixels inSteps = Scaler.scale(Scaler.scale(noise, 17, 40), 17, 90);
        PixelsAssert.assertThat(Scaler.scale(noise, 17, 90)).looksExactlyLike(inSteps);
    }

    @Test
    void a_size_below_one_pixel_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scaler.scale(plain(4, 4, -1), 0, 4));
    }

    @Test
    void the_largest_reduction_keeps_white_white() {
        assertThat(Scaler.scale(plain(10_000, 1, -1), 1, 1).argb()).containsExactly(-1);
    }

    private static double sinc(double v) {
        return v == 0 ? 1 : Math.sin(Math.PI * v) / (Math.PI * v);
    }

    private static Pixels plain(int width, int height, int argb) {
        int[] values = new int[width * height];
        Arrays.fill(values, argb);
        return new Pixels(width, height, values);
    }

    private static Pixels noise(int width, int height, int mask) {
        return new Pixels(
                width,
                height,
                new Random(1).ints((long) width * height).map(p -> p | mask).toArray());
    }
}
