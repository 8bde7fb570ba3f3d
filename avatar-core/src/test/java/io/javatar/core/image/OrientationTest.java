package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
    /** Three columns, two rows: ABC over DEF. */
    private static final Pixels STORED = Samples.drawn(3, 2, (x, y) -> 'A' + x + 3 * y);

    @ParameterizedTest
    @CsvSource({
        "1, ABC/DEF", "2, CBA/FED", "3, FED/CBA", "4, DEF/ABC",
        "5, AD/BE/CF", "6, DA/EB/FC", "7, FC/EB/DA", "8, CF/BE/AD"
    })
    void each_exif_value_puts_every_pixel_where_it_belongs(int exif, String upright) {
        assertThat(spelled(Orientation.ofExif(exif).upright(STORED))).isEqualTo(upright);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 65535})
    void an_unknown_value_counts_as_upright(int exif) {
        assertThat(Orientation.ofExif(exif)).isEqualTo(Orientation.UPRIGHT);
    }

    private static String spelled(Pixels pixels) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                text.append((char) pixels.at(x, y));
            }
            text.append(y < pixels.height() - 1 ? "/" : "");
        }
        return text.toString();
    }
}
