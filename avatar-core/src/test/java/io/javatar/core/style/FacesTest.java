package io.javatar.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.encode.PngWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FacesTest {
    private static final Path FILE = Path.of("../docs/faces.png");
    private static final int BYTES = 150_000;

    /** How much a channel may differ on the mean: other JDKs round edges otherwise. */
    private static final double TOLERANCE = 0.2;

    @Test
    void the_picture_of_the_readme_shows_what_is_drawn() throws IOException {
        Pixels drawn = Faces.picture();
        if ("write".equals(System.getProperty("javatar.docs"))) {
            Files.write(FILE, PngWriter.write(drawn));
        }
        BufferedImage shown = ImageIO.read(FILE.toFile());
        int width = shown.getWidth();
        int height = shown.getHeight();
        PixelsAssert.assertThat(drawn)
                .as("faces (run ./run docs)")
                .differsOnTheMeanByLessThan(
                        TOLERANCE, new Pixels(width, height, shown.getRGB(0, 0, width, height, null, 0, width)));
        assertThat(Files.size(FILE)).isLessThan(BYTES);
    }
}
