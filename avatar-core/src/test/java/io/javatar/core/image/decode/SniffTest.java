package io.javatar.core.image.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.header.PictureHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SniffTest {
    @ParameterizedTest
    @CsvSource({"GIF89a and no more, GIF", "RIFF????WEBPVP8, WEBP"})
    void the_first_bytes_tell_the_format_of_a_broken_file(String start, PictureFormat format) {
        assertThat(PictureHeader.sniff(start.getBytes(ISO_8859_1))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "GIF88a", "RIFF????WAVE", "<svg/>"})
    void other_bytes_are_of_no_format(String start) {
        assertThat(PictureHeader.sniff(start.getBytes(ISO_8859_1))).isNull();
    }

    @Test
    void three_bytes_tell_a_jpeg() {
        assertThat(PictureHeader.sniff(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}))
                .isEqualTo(PictureFormat.JPEG);
    }
}
