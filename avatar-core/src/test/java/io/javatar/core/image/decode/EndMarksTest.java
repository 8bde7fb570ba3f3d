package io.javatar.core.image.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Samples;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose pixels are all there, and whose end is not; and files that were cut within pixels. */
class EndMarksTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final int IEND = 12;
    private static final int EOI = 2;

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, IEND})
    void a_png_without_its_last_bytes_is_shown(int missing) {
        byte[] file = PngWriter.write(Samples.noise(30, 20));
        assertThat(pixels(Arrays.copyOf(file, file.length - missing))).isEqualTo(pixels(file));
    }

    @Test
    void a_png_cut_within_a_text_behind_its_pixels_is_shown() {
        byte[] file = PngWriter.write(Samples.noise(30, 20));
        byte[] text = PngFiles.chunk("tEXt", new byte[100]);
        byte[] cut = joined(Arrays.copyOf(file, file.length - IEND), Arrays.copyOf(text, 60));
        assertThat(pixels(cut)).isEqualTo(pixels(file));
    }

    @Test
    void a_png_cut_within_its_pixels_is_refused() {
        byte[] file = PngWriter.write(Samples.noise(30, 20));
        assertRefused(Arrays.copyOf(file, file.length - IEND - 1));
    }

    @Test
    void a_png_that_lacks_its_last_chunk_of_pixels_is_refused() {
        byte[] packed = PngFiles.packed(new byte[31 * 20]);
        byte[] file = PngFiles.file(
                PngFiles.header(30, 20, 8, 0), PngFiles.chunk("IDAT", Arrays.copyOf(packed, packed.length / 2)));
        assertRefused(file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_jpeg_without_its_last_bytes_is_shown(boolean progressive) throws IOException {
        byte[] file = JpegFiles.colour(Samples.scene(60, 40), progressive);
        assertThat(pixels(Arrays.copyOf(file, file.length - 1))).isEqualTo(pixels(file));
        assertThat(pixels(Arrays.copyOf(file, file.length - EOI))).isEqualTo(pixels(file));
    }

    @Test
    void inks_without_their_end_are_shown() throws IOException {
        byte[] file = JpegFiles.plain(255, 128, 0, 255);
        assertThat(pixels(Arrays.copyOf(file, file.length - EOI))).isEqualTo(pixels(file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_trailer_in_the_place_of_the_end_is_passed_over(boolean progressive) throws IOException {
        byte[] file = JpegFiles.colour(Samples.scene(60, 40), progressive);
        byte[] whole = Arrays.copyOf(file, file.length - EOI);
        byte[] noise = new byte[5000];
        new Random(4).nextBytes(noise);
        byte[] samsung = "\0\0\1\n\16\0\0\0Image_UTC_Data1511712345678SEFHe\0\0\0\1\0\0\0SEFT".getBytes(ISO_8859_1);
        for (byte[] trailer : new byte[][] {samsung, noise, file, JpegFiles.grey(Samples.gradient(9, 9))}) {
            assertThat(pixels(joined(whole, trailer))).isEqualTo(pixels(file));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_jpeg_cut_within_its_pixels_is_refused(boolean progressive) throws IOException {
        byte[] file = JpegFiles.colour(Samples.scene(60, 40), progressive);
        for (int missing = 40; missing < file.length; missing += 97) {
            assertRefused(Arrays.copyOf(file, file.length - missing));
        }
    }

    @Test
    void inks_cut_within_their_pixels_are_refused() throws IOException {
        byte[] file = JpegFiles.plain(200, 128, 0, 255);
        assertRefused(Arrays.copyOf(file, file.length - EOI - 3));
    }

    @Test
    void a_progressive_jpeg_that_lacks_scans_is_refused_where_it_has_no_end() throws IOException {
        byte[] file = JpegFiles.colour(Samples.scene(60, 40), true);
        int lastScan = new String(file, ISO_8859_1).lastIndexOf("\u00ff\u00da");
        assertRefused(Arrays.copyOf(file, lastScan));
    }

    private static int[] pixels(byte[] file) {
        return READER.readStill(file).argb();
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> READER.readStill(file)).isInstanceOf(AvatarException.class);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
