package io.javatar.core.image.decode;

import static io.javatar.core.image.Samples.rgb;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.colour.IccFiles;
import io.javatar.core.image.header.PictureLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile of linear light in two parts makes a grey of 55 one of 128. */
class JpegProfileTest {
    private static final byte[] PROFILE = IccFiles.monitor(IccFiles.curve()).file();
    private static final int HALF = PROFILE.length / 2;

    /** Each part is told as its number, the count of parts, and which half it bears. */
    @ParameterizedTest
    @CsvSource({
        "in order, 1/2/1 2/2/2, 128",
        "out of order, 2/2/2 1/2/1, 128",
        "both twice, 1/2/1 2/2/2 1/2/1 2/2/2, 128",
        "one twice, 1/2/1 1/2/1 2/2/2, 128",
        "one missing, 1/2/1, 55",
        "none is the first, 2/2/2 3/2/1, 55",
        "two that contradict each other, 1/2/1 2/2/2 2/2/1, 55",
        "counts that contradict each other, 1/2/1 2/3/2, 55",
        "a number above the count, 1/2/1 2/2/2 3/2/1, 55",
        "a part 0, 0/2/1 1/2/1 2/2/2, 55",
        "no parts, 1/0/1, 55"
    })
    void parts_are_joined_by_their_numbers(String kind, String parts, int grey) throws IOException {
        assertGrey(grey, with(parts.split(" ")));
    }

    @Test
    void parts_above_the_bound_in_all_are_passed_over() throws IOException {
        byte[] file = grey();
        for (int number = 70; number > 0; number--) {
            file = part(file, number, 70, number == 1 ? PROFILE : new byte[65_000]);
        }
        assertGrey(55, file);
    }

    private static void assertGrey(int grey, byte[] file) {
        Pixels read = new PictureReader(PictureLimits.DEFAULT).readStill(file);
        Pixels expected = Samples.drawn(32, 32, (x, y) -> rgb(grey, grey, grey));
        PixelsAssert.assertThat(read).looksLike(expected, 3);
    }

    private static byte[] with(String[] parts) throws IOException {
        byte[] file = grey();
        for (int i = parts.length - 1; i >= 0; i--) {
            int half = parts[i].charAt(4) - '0';
            byte[] data = Arrays.copyOfRange(PROFILE, half == 1 ? 0 : HALF, half == 1 ? HALF : PROFILE.length);
            file = part(file, parts[i].charAt(0) - '0', parts[i].charAt(2) - '0', data);
        }
        return file;
    }

    private static byte[] part(byte[] file, int number, int count, byte[] data) {
        return JpegFiles.with(
                file,
                2,
                ByteBuffer.allocate(14 + data.length)
                        .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                        .put((byte) number)
                        .put((byte) count)
                        .put(data)
                        .array());
    }

    private static byte[] grey() throws IOException {
        return JpegFiles.colour(Samples.drawn(32, 32, (x, y) -> rgb(55, 55, 55)), false);
    }
}
