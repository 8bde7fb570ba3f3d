package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.PixelSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes as ivatar reads them, within the bound of the operator. */
class SizeTextTest {
    @ParameterizedTest(name = "{0} is {1} px")
    @CsvSource({
        "0,80",
        "-1,80",
        "1,1",
        "80,80",
        "512,512",
        "513,512",
        "2048,512",
        "abc,80",
        "'',80",
        "80.5,80",
        "1e2,80",
        "+40,40",
        "0080,80",
        "' 40',40",
        "99999999999999999999,512",
        "-0,80",
        "0x10,80",
        "--1,80",
        "+,80",
        "'4 0',80",
        "00000000000000000000001,1",
        "-99999999999999999999,80"
    })
    void a_size_is_read_as_ivatar_reads_it(String text, int px) {
        assertThat(SizeText.parse(text, new PixelSize(512)).px()).isEqualTo(px);
    }

    @Test
    void no_size_is_80_px() {
        assertThat(SizeText.parse(null, new PixelSize(512)).px()).isEqualTo(80);
    }

    @Test
    void the_upper_bound_is_the_operators() {
        assertThat(SizeText.parse("3000", new PixelSize(2048)).px()).isEqualTo(2048);
    }
}
