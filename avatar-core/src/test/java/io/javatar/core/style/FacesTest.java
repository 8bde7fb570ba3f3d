package io.javatar.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
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
        assertThat(shown.getWidth()).isEqualTo(drawn.width());
        assertThat(shown.getHeight()).isEqualTo(drawn.height());
        assertThat(difference(shown, drawn)).as("run ./run docs").isLessThan(TOLERANCE);
        assertThat(Files.size(FILE)).isLessThan(BYTES);
    }

    private static double difference(BufferedImage shown, Pixels drawn) {
        long sum = 0;
        for (int i = 0; i < drawn.argb().length; i++) {
            int a = shown.getRGB(i % drawn.width(), i / drawn.width());
            int b = drawn.argb()[i];
            for (int shift = 0; shift < 32; shift += 8) {
                sum += Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff));
            }
        }
        return sum / (4.0 * drawn.argb().length);
    }
}
