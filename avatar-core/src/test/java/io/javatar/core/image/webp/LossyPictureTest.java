package io.javatar.core.image.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.decode.WebpFiles;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossyPictureTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    /** The files called noise are headers and coefficients at random: every filter, segment and mode is in them. */
    @ParameterizedTest
    @CsvSource({
        "lossy-alpha-fine, 64, 48, 96e64a7f7e5424e29af697a4b729e7186ce4a86412ff7d9e4bb5d94facc86447",
        "lossy-alpha, 257, 129, 9cc61c5d7ff7a88f1ab29496589f9b29dae26f7613c4ae83743fea42c93a0466",
        "lossy-strong, 64, 48, 973e0d44f5a9342ad4f85e4b5be62b0555fb58332bf3bcc23c79b117e82212e5",
        "lossy-weak, 257, 129, 012dd432458bac1470b1b950cd1948af7b4a57b52606073c7d20f1635e140a7c",
        "noise-0, 33, 17, ea769498e90347b4bfe021a2d06494a2b723a6bbaf376ce2a9de3bfde3bebfe1",
        "noise-1, 33, 17, 32d7273d01319759df9058dfca525aa563cc4c44c905ea580f2c9dd22fb0ea87",
        "noise-2, 33, 17, c5f8e406e98bce9b6ac1f3136bc8883880aa148aa92f81c25cd3ac4da3716bfe",
        "noise-3, 33, 17, f651c764c5cd84b073d071ddf5ea9cbc560bd2f2bb9518fd096385ea1f023270",
        "noise-4, 33, 17, 8c34c4a8b6352cf3fb0454b0d438351d01c7f0de4a7f416fc29bbdc6b35f4b27",
        "noise-5, 33, 17, d6dd05b9cb5454deb520c58635a0b1ff0aeae36f7d8ceedc0d650b7b12f3e4b9",
        "noise-6, 33, 17, 004435252bfafaf9bfca872150d758c5cd20bc7a106716d5f8d92c36a727dc78",
        "noise-7, 33, 17, 323f7ff5143a86b32e069394fc826fe3737bd5ebb981a9b2b60ab12756e7438b"
    })
    void pixels_come_out_as_libwebp_unpacks_them(String name, int width, int height, String sha256) throws Exception {
        Pixels read = READER.readStill(WebpSamples.file(name));
        assertThat(read.width()).isEqualTo(width);
        assertThat(read.height()).isEqualTo(height);
        assertThat(WebpSamples.sha256(read)).isEqualTo(sha256);
    }

    @Test
    void a_picture_that_ends_before_its_pixels_do_is_refused() throws IOException {
        byte[] file = WebpSamples.file("lossy-weak");
        byte[] bits = Arrays.copyOfRange(file, 20, file.length);
        for (int length = 0; length < bits.length * 9 / 10; length += 1 + bits.length / 40) {
            byte[] cut = WebpFiles.riff(WebpFiles.chunk("VP8 ", Arrays.copyOf(bits, length)));
            assertThatThrownBy(() -> READER.readStill(cut))
                    .hasFieldOrPropertyWithValue("problem", Problem.BROKEN_PICTURE);
        }
    }
}
