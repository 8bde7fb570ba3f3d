package io.javatar.core.image.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.header.PictureLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private static final int DEPTH = 24;
    private static final int COLOUR = 25;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 255, 256, 257, 5000})
    void any_number_of_colours_comes_back_as_it_was(int colours) {
        Pixels drawn = Samples.drawn(83, 61, (x, y) -> colour((x + 83 * y) % colours));
        PixelsAssert.assertThat(reread(drawn)).looksExactlyLike(drawn);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "4, 2", "5, 4", "16, 4", "17, 8", "256, 8"})
    void a_palette_takes_the_least_depth(int colours, int depth) {
        byte[] file = PngWriter.write(Samples.drawn(32, 32, (x, y) -> colour((x + 32 * y) % colours)));
        assertThat(file[DEPTH]).isEqualTo((byte) depth);
        assertThat(file[COLOUR]).isEqualTo((byte) 3);
    }

    @Test
    void transparent_pixels_keep_their_colour() {
        Pixels noise = Samples.translucentNoise(40, 40);
        PixelsAssert.assertThat(reread(noise)).looksExactlyLike(noise);
    }

    @Test
    void an_opaque_photo_is_written_without_alpha() {
        assertThat(PngWriter.write(Samples.scene(64, 64))[COLOUR]).isEqualTo((byte) 2);
    }

    @Test
    void other_readers_read_it() throws IOException {
        Pixels scene = Samples.scene(64, 48);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.write(scene)));
        assertThat(read.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(scene.argb());
    }

    @Test
    void a_grid_of_two_colours_is_tiny() {
        Pixels grid = Samples.drawn(80, 80, (x, y) -> (x / 16 + y / 16) % 2 == 0 ? 0 : 0xff7722aa);
        assertThat(PngWriter.write(grid)).hasSizeLessThan(140);
    }

    @Test
    void drawn_art_of_many_colours_is_written_unfiltered_and_small() {
        Pixels art = Samples.drawn(256, 256, (x, y) -> 0xff000000 | (x / 8 + 32 * (y / 8)) * 4099);
        assertThat(PngWriter.write(art)).hasSizeLessThan(8000);
    }

    private static int colour(int i) {
        return (i % 3 == 0 ? 0xff : i & 0xff) << 24 | i * 70001 & 0xffffff;
    }

    private static Pixels reread(Pixels pixels) {
        return new PictureReader(PictureLimits.DEFAULT).readStill(PngWriter.write(pixels));
    }
}
