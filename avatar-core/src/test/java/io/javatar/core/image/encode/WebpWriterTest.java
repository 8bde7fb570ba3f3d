package io.javatar.core.image.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.header.PictureLimits;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebpWriterTest {
    private static int colour(int number) {
        return 0xff000000 | number * 0x9e3779;
    }

    private static void comesBack(Pixels pixels) {
        Pixels read = new PictureReader(PictureLimits.DEFAULT).readStill(WebpWriter.write(pixels));
        PixelsAssert.assertThat(read).looksExactlyLike(pixels);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 255, 256, 257, 5000})
    void any_number_of_colours_comes_back_as_it_was(int colours) {
        comesBack(Samples.drawn(83, 61, (x, y) -> colour((x + 83 * y) % colours)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "7, 1", "8, 8", "9, 9", "300, 2", "2, 300"})
    void any_size_comes_back_as_it_was(int width, int height) {
        comesBack(Samples.drawn(width, height, (x, y) -> (x / 3 + y / 2) % 2 == 0 ? 0 : 0xff7722aa));
        comesBack(Samples.drawn(width, height, (x, y) -> colour(x * x + 31 * y)));
    }

    @Test
    void photos_and_noise_come_back_as_they_were() {
        comesBack(Samples.scene(123, 77));
        comesBack(Samples.translucentNoise(64, 64));
    }

    @Test
    void colours_of_very_unequal_number_come_back_as_they_were() {
        Random chance = new Random(7);
        comesBack(Samples.drawn(200, 200, (x, y) -> colour((int) Math.pow(1.5, chance.nextInt(24)))));
        comesBack(Samples.drawn(200, 200, (x, y) -> colour((int) (1 / (chance.nextDouble() + 1e-4)))));
    }

    @Test
    void a_grid_of_two_colours_is_tiny() {
        assertThat(WebpWriter.write(Samples.drawn(80, 80, (x, y) -> (x / 16 + y / 16) % 2 == 0 ? 0 : 0xff7722aa)))
                .hasSizeLessThan(140);
    }

    @Test
    void a_side_beyond_the_format_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WebpWriter.write(Pixels.transparent(16385, 1)));
    }
}
