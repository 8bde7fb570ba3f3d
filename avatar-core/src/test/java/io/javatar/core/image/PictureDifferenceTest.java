package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureDifferenceTest {
    private static final int SAND = 0xffe0c080;

    @TempDir
    Path directory;

    @Test
    void equal_pictures_do_not_differ() {
        PictureDifference none = new PictureDifference(plain(4, 3), plain(4, 3), 0);
        assertThat(none.differing()).isZero();
        assertThat(none.largest()).isZero();
    }

    @Test
    void the_pixels_that_differ_are_counted_and_the_largest_difference_is_said() {
        BufferedImage actual = plain(4, 3);
        actual.setRGB(0, 0, SAND + 5);
        actual.setRGB(3, 2, SAND - 0x20000000);
        assertThat(new PictureDifference(plain(4, 3), actual, 0).report("sand at 4 px", directory))
                .startsWith("sand at 4 px: 2 of 12 pixels differ, the largest difference of a channel is 32; see "
                        + directory.toAbsolutePath().resolve("sand-at-4-px") + "-");
    }

    @Test
    void what_is_within_the_tolerance_is_not_counted() {
        BufferedImage actual = plain(4, 3);
        actual.setRGB(0, 0, SAND + 5);
        actual.setRGB(1, 0, SAND + 6);
        assertThat(new PictureDifference(plain(4, 3), actual, 5).report("sand", directory))
                .startsWith("sand: 1 of 12 pixels differ by more than 5, the largest difference of a channel is 6; ");
    }

    @Test
    void what_only_one_of_the_pictures_has_differs() {
        PictureDifference taller = new PictureDifference(plain(4, 3), plain(4, 5), 255);
        assertThat(taller.differing()).isEqualTo(8);
        assertThat(taller.largest()).isEqualTo(255);
        assertThat(taller.report("sand", directory))
                .contains("8 of 20 pixels differ")
                .contains("4x5 px instead of 4x3");
    }

    @Test
    void three_pictures_are_written_and_one_of_them_shows_in_red_what_differs() throws IOException {
        BufferedImage actual = plain(4, 3);
        actual.setRGB(2, 1, 0);
        new PictureDifference(plain(4, 3), actual, 0).report("sand/4", directory.resolve("made"));
        try (Stream<Path> files = Files.list(directory.resolve("made"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("sand-4-expected.png", "sand-4-actual.png", "sand-4-difference.png");
        }
        assertThat(read("sand-4-expected.png").getRGB(2, 1)).isEqualTo(SAND);
        assertThat(read("sand-4-actual.png").getRGB(2, 1)).isZero();
        BufferedImage shown = read("sand-4-difference.png");
        assertThat(shown.getRGB(2, 1)).isEqualTo(0xffff0000);
        assertThat(shown.getRGB(0, 0)).as("the faded sand").isEqualTo(0xfff8f0e0);
    }

    private BufferedImage read(String name) throws IOException {
        return ImageIO.read(directory.resolve("made").resolve(name).toFile());
    }

    private static BufferedImage plain(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, SAND);
        }
        return image;
    }
}
