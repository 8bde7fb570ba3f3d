package io.javatar.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.style.identicon.Identicon;
import io.javatar.core.style.mystery.GreyMystery;
import io.javatar.core.style.retro.Retro;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every picture that ivatar drew: golden.tsv has the SHA-256 of its RGBA bytes, golden.zip the picture. */
class GoldenPicturesTest {
    private static final Map<String, Generator> GENERATORS =
            Map.of("identicon", new Identicon(), "retro", new Retro(), "mmng", new GreyMystery());

    @TestFactory
    Stream<DynamicTest> every_picture_is_equal_to_ivatars() throws IOException {
        Map<String, Pixels> pictures = pictures();
        return golden().map(row -> DynamicTest.dynamicTest(
                row.toString(),
                () -> PixelsAssert.assertThat(row.drawn())
                        .as(row.toString())
                        .looksExactlyLike(Objects.requireNonNull(pictures.get(row.file())))));
    }

    @Test
    void every_stored_picture_has_the_pixels_that_ivatar_drew() throws IOException {
        Map<String, Pixels> pictures = pictures();
        assertThat(golden())
                .allSatisfy(row -> assertThat(sha256(Objects.requireNonNull(pictures.get(row.file()))))
                        .isEqualTo(row.sha256()));
    }

    @Test
    void there_are_534_of_them() throws IOException {
        assertThat(golden()).hasSize(534);
        assertThat(pictures()).hasSize(534);
    }

    private static Map<String, Pixels> pictures() throws IOException {
        Map<String, Pixels> pictures = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                Objects.requireNonNull(GoldenPicturesTest.class.getResourceAsStream("golden.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(zip.readAllBytes()));
                int width = image.getWidth();
                int height = image.getHeight();
                pictures.put(
                        entry.getName(), new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
            }
        }
        return pictures;
    }

    private static Stream<Golden> golden() throws IOException {
        try (InputStream rows = GoldenPicturesTest.class.getResourceAsStream("golden.tsv")) {
            String text = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Golden::of);
        }
    }

    private static String sha256(Pixels pixels) {
        ByteBuffer rgba = ByteBuffer.allocate(pixels.argb().length * 4);
        for (int pixel : pixels.argb()) {
            rgba.putInt(Integer.rotateLeft(pixel, 8));
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rgba.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Golden(String style, int size, String hash, String sha256) {
        static Golden of(String line) {
            String[] columns = line.split("\t", -1);
            return new Golden(columns[0], Integer.parseInt(columns[1]), columns[3], columns[7]);
        }

        String file() {
            return style + '-' + size + '-' + hash + ".png";
        }

        Pixels drawn() {
            return Objects.requireNonNull(GENERATORS.get(style)).draw(Seed.of(hash), new PixelSize(size));
        }

        @Override
        public String toString() {
            return style + " at " + size + " px of " + hash;
        }
    }
}
