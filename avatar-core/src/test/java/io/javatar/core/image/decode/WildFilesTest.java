package io.javatar.core.image.decode;

import static io.javatar.core.image.Samples.rgb;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.header.PictureLimits;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as cameras and programs write them, four fields of one colour each; the colours are those of Chromium. */
class WildFilesTest {
    @ParameterizedTest
    @CsvSource({
        "png-cicp-display-p3.png, da001b 00b71f 113de5 f0f0f0",
        "png-gama-1.0-linear.png, e5606e 4fdb85 6085ef f8f8f8",
        "png-iccp-bad-crc.png, c81e28 14b43c 1e3cdc f0f0f0",
        "png-no-iend.png, c81e28 14b43c 1e3cdc f0f0f0",
        "guard-png-srgb-beats-gama.png, c81e28 14b43c 1e3cdc f0f0f0",
        "jpeg-cmyk-no-adobe-marker.jpg, c81e28 14b43c 1e3cdc f0f0f0",
        "guard-jpeg-cmyk-adobe.jpg, c81e28 14b43c 1e3cdc f0f0f0",
        "jpeg-no-eoi-samsung-trailer.jpg, c81e27 14b33c 1e3cdc f0f0f0"
    })
    void they_look_as_in_a_browser(String name, String colours) throws IOException {
        Pixels read = new PictureReader(PictureLimits.DEFAULT).readStill(PngFiles.stored(name));
        Pixels fields = new Pixels(2, 2, new int[4]);
        Pixels expected = new Pixels(2, 2, new int[4]);
        for (int i = 0; i < 4; i++) {
            int x = read.width() * (1 + 2 * (i % 2)) / 4;
            int y = read.height() * (1 + 2 * (i / 2)) / 4;
            fields.argb()[i] = read.at(x, y);
            int colour = Integer.parseInt(colours.split(" ", -1)[i], 16);
            expected.argb()[i] = rgb(colour >> 16, colour >> 8 & 0xff, colour & 0xff);
        }
        PixelsAssert.assertThat(fields).as(name).looksLike(expected, 10);
    }
}
