package io.javatar.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.style.identicon.Identicon;
import io.javatar.core.style.mystery.GreyMystery;
import io.javatar.core.style.retro.Retro;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every picture that ivatar drew, by the SHA-256 of its RGBA bytes. */
class GoldenPicturesTest {
    private static final Map<String, Generator> GENERATORS =
            Map.of("identicon", new Identicon(), "retro", new Retro(), "mmng", new GreyMystery());

    @TestFactory
    Stream<DynamicTest> every_picture_is_equal_to_ivatars() throws IOException {
        return golden().map(row -> DynamicTest.dynamicTest(
                row.toString(), () -> assertThat(row.drawn()).as(row.toString()).isEqualTo(row.sha256())));
    }

    @Test
    void there_are_534_of_them() throws IOException {
        assertThat(golden()).hasSize(534);
    }

    private static Stream<Golden> golden() throws IOException {
        try (InputStream rows = GoldenPicturesTest.class.getResourceAsStream("golden.tsv")) {
            String text = new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Golden::of);
        }
    }

    private record Golden(String style, int size, String hash, String sha256) {
        static Golden of(String line) {
            String[] columns = line.split("\t", -1);
            return new Golden(columns[0], Integer.parseInt(columns[1]), columns[3], columns[7]);
        }

        String drawn() {
            Generator generator = Objects.requireNonNull(GENERATORS.get(style));
            Pixels pixels = generator.draw(Seed.of(hash), new PixelSize(size));
            ByteBuffer rgba = ByteBuffer.allocate(pixels.argb().length * 4);
            for (int pixel : pixels.argb()) {
                rgba.putInt(Integer.rotateLeft(pixel, 8));
            }
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(rgba.array()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return style + " at " + size + " px of " + hash;
        }
    }
}
