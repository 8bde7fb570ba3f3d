package io.javatar.core.image.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.decode.WebpFiles;
import io.javatar.core.image.encode.WebpWriter;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessPictureTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "blocks, 257, 129, 33eb3cba8c2ea7cd240cf681a814897cb51534e767813642977f6daefec32a8c",
        "colours-2, 64, 48, 8fb8399efc06b41c2dad6c4abc28c98e6c2cfad96c39962fa00d48514ed6fde0",
        "colours-4, 64, 48, 6cc58bdc7a08a1a3de9f3672b32aa49d4ad9aa601fb9cab3504393178dc55dce",
        "colours-16, 64, 48, 265577de0dbd0d9b2cba4b327d9af1bbf3eaae79a1c1116da6d2fc42c4828bbf",
        "colours-256, 64, 48, 83c0f8c5cfdf1ab45f3271ab51b55d3aa81cbc3aa731138114a1a7d06d7bd382",
        "spatial, 64, 48, 980fe8eea43b282f188ce9548efda9e408294e31c8aca1820b4e76ecfb10faf8",
        "spatial-alpha, 64, 48, c5a6982020ee9eb869e93e4a9e1d4171a247f3946d77b1447997cb15621b7206",
        "tiny-alpha, 3, 7, 4954ceec9adbf36006aa730a0defb9695387e2744e85502ae4fc2e1b340e64fe"
    })
    void pixels_come_out_as_libwebp_unpacks_them(String name, int width, int height, String sha256) throws Exception {
        Pixels read = READER.readStill(WebpSamples.file(name));
        assertThat(read.width()).isEqualTo(width);
        assertThat(read.height()).isEqualTo(height);
        assertThat(WebpSamples.sha256(read)).isEqualTo(sha256);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 256, 257, 4000})
    void what_our_writer_writes_comes_back(int colours) {
        Pixels pixels = Samples.drawn(83, 61, (x, y) -> 0xff000000 | (x + 83 * y) % colours * 0x10305);
        PixelsAssert.assertThat(READER.readStill(WebpWriter.write(pixels))).looksExactlyLike(pixels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "colours-16", "spatial-alpha"})
    void a_picture_that_ends_before_its_pixels_do_is_refused(String name) throws IOException {
        byte[] file = WebpSamples.file(name);
        byte[] bits = Arrays.copyOfRange(file, 20, file.length);
        for (int length = 0; length < bits.length - 8; length += 1 + bits.length / 50) {
            byte[] cut = WebpFiles.riff(WebpFiles.chunk("VP8L", Arrays.copyOf(bits, length)));
            assertThatThrownBy(() -> READER.readStill(cut))
                    .hasFieldOrPropertyWithValue("problem", Problem.BROKEN_PICTURE);
        }
    }

    @Test
    void a_picture_whose_pixels_take_no_bits_is_read() {
        Pixels read = READER.readStill(LosslessFiles.ofOneColour(300, 200));
        assertThat(read.argb()).hasSize(60_000).containsOnly(0xff104020);
    }

    @Test
    void a_reference_to_pixels_before_the_first_is_refused() {
        assertThatThrownBy(() -> READER.readStill(LosslessFiles.ofReferenceBackwards()))
                .hasMessage("a WebP reference to pixels outside the picture");
    }

    @Test
    void prefix_codes_that_take_much_memory_are_refused() {
        assertThatThrownBy(() -> READER.readStill(LosslessFiles.ofManyCodes(20_000)))
                .hasMessage("the prefix codes of a WebP picture take more than 33554432 bytes");
    }
}
