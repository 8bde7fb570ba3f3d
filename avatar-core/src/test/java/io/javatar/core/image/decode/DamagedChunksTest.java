package io.javatar.core.image.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.image.header.PictureLimits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PNG chunks with a wrong checksum. */
class DamagedChunksTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final Pixels PICTURE = Samples.noise(30, 20);

    static Stream<Arguments> ancillary() {
        return Stream.of(
                Arguments.of("iCCP", new byte[] {'x', 0, 0, 1, 2, 3}),
                Arguments.of("tRNS", new byte[6]),
                Arguments.of("eXIf", JpegFiles.tiff(6, true)),
                Arguments.of("acTL", ByteBuffer.allocate(8).putInt(50_000).array()),
                Arguments.of("gAMA", ByteBuffer.allocate(4).putInt(100_000).array()),
                Arguments.of("cICP", new byte[] {12, 13, 0, 1}),
                Arguments.of("tEXt", "Comment\0none".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ancillary")
    void one_that_pixels_can_do_without_is_dropped(String type, byte[] data) {
        byte[] file = PngFiles.with(PngWriter.write(PICTURE), PngFiles.damaged(PngFiles.chunk(type, data)));
        assertThat(READER.header(file).orientation()).isEqualTo(Orientation.UPRIGHT);
        PixelsAssert.assertThat(READER.readStill(file)).as(type).looksExactlyLike(PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IHDR", "PLTE", "IDAT"})
    void one_that_makes_the_pixels_spoils_the_picture(String type) {
        byte[] file = PngWriter.write(Samples.drawn(30, 20, (x, y) -> 0xff000000 | x * y % 9));
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(type);
        file[at + 4 + ByteBuffer.wrap(file).getInt(at - 4)] ^= 1;
        assertThatThrownBy(() -> READER.readStill(file)).hasMessageContaining("wrong checksum");
    }

    @Test
    void a_transparent_colour_of_too_few_bytes_is_dropped() {
        byte[] file = PngFiles.with(PngWriter.write(PICTURE), PngFiles.chunk("tRNS", new byte[5]));
        assertThat(READER.readStill(file).argb()).isEqualTo(PICTURE.argb());
    }
}
