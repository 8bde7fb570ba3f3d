package io.javatar.core.image.decode;

import static io.javatar.core.image.Samples.rgb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.colour.IccFiles;
import io.javatar.core.image.header.PictureLimits;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegDecoderTest {
    private static final Pixels GRADIENT = Samples.gradient(101, 67);
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void colours_come_out_as_they_went_in(boolean progressive) throws IOException {
        assertLike(GRADIENT, READER.readStill(JpegFiles.colour(GRADIENT, progressive)), 4);
    }

    @Test
    void grey_stays_as_light_as_it_is() throws IOException {
        Pixels ramp = Samples.drawn(256, 16, (x, y) -> rgb(x, x, x));
        assertLike(ramp, READER.readStill(JpegFiles.grey(ramp)), 2);
    }

    @Test
    void a_large_picture_arrives_shrunk_to_thrice_what_is_needed() throws IOException {
        Pixels read = READER.readStill(JpegFiles.colour(Samples.gradient(1000, 800), false), Sizing.enoughFor(40));
        assertThat(read.width()).isEqualTo(167);
        assertThat(read.height()).isEqualTo(134);
        assertLike(Samples.gradient(167, 134), read, 5);
    }

    @Test
    void components_that_are_not_transformed_are_taken_for_red_green_blue() throws IOException {
        assertColour(JpegFiles.adobe(JpegFiles.plain(200, 100, 50), 0), rgb(200, 100, 50));
    }

    @Test
    void components_without_any_sign_are_luminance_and_chrominance() throws IOException {
        assertColour(JpegFiles.plain(150, 128, 128), rgb(150, 150, 150));
    }

    @Test
    void inks_of_adobe_are_stored_inverted() throws IOException {
        assertColour(JpegFiles.adobe(JpegFiles.plain(255, 128, 0, 255), 0), rgb(255, 128, 0));
    }

    @Test
    void inks_without_the_marker_of_adobe_are_stored_inverted_too() throws IOException {
        assertColour(JpegFiles.plain(255, 128, 0, 255), rgb(255, 128, 0));
    }

    @Test
    void inks_in_a_file_of_jfif_are_stored_inverted_too() throws IOException {
        byte[] jfif = {'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};
        assertColour(JpegFiles.with(JpegFiles.plain(255, 128, 0, 255), 0, jfif), rgb(255, 128, 0));
    }

    @Test
    void progressive_inks_are_stored_inverted_too() throws IOException {
        assertColour(JpegFiles.plainly(true, 255, 128, 0, 255), rgb(255, 128, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inks_with_a_profile_are_stored_inverted_too(boolean adobe) throws IOException {
        byte[] black = IccFiles.lut(2, 4, 2, inks -> new double[] {1 - inks[3], 0.5, 0.5});
        byte[] profile =
                new IccFiles(2, "prtr", "CMYK", "Lab ").tag("A2B0", black).file();
        byte[] file = JpegFiles.profile(JpegFiles.plain(10, 128, 200, 255), profile);
        assertColour(adobe ? JpegFiles.adobe(file, 0) : file, rgb(255, 255, 255));
    }

    @Test
    void black_ink_darkens_the_others() throws IOException {
        assertColour(JpegFiles.adobe(JpegFiles.plain(255, 128, 64, 128), 0), rgb(128, 64, 32));
    }

    @Test
    void inks_in_luminance_and_chrominance_are_undone() throws IOException {
        // What Adobe stores for ink complements (255, 128, 0): the luminance and chrominance of (0, 127, 255).
        assertColour(JpegFiles.adobe(JpegFiles.plain(104, 213, 54, 255), 2), rgb(255, 128, 0));
    }

    @Test
    void a_profile_is_applied() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Pixels plain = Samples.drawn(32, 32, (x, y) -> rgb(55, 55, 55));
        assertColour(JpegFiles.profile(JpegFiles.colour(plain, false), linear), rgb(128, 128, 128));
    }

    @Test
    void a_grey_profile_is_applied_to_a_grey_picture() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        Pixels plain = Samples.drawn(32, 32, (x, y) -> rgb(55, 55, 55));
        assertColour(JpegFiles.profile(JpegFiles.grey(plain), linear), rgb(128, 128, 128));
    }

    @Test
    void a_profile_that_is_none_is_passed_over() throws IOException {
        Pixels plain = Samples.drawn(32, 32, (x, y) -> rgb(55, 55, 55));
        assertColour(JpegFiles.profile(JpegFiles.colour(plain, false), new byte[500]), rgb(55, 55, 55));
    }

    @ParameterizedTest
    @CsvSource({
        "1, true", "2, true", "3, true", "4, true", "5, true", "6, true", "7, true", "8, true",
        "1, false", "2, false", "3, false", "4, false", "5, false", "6, false", "7, false", "8, false"
    })
    void the_orientation_of_a_camera_is_applied(int orientation, boolean highFirst) throws IOException {
        byte[] stored = JpegFiles.colour(GRADIENT, false);
        Pixels expected = Orientation.ofExif(orientation).upright(READER.readStill(stored));
        Pixels upright = READER.readStill(JpegFiles.exif(stored, orientation, highFirst));
        PixelsAssert.assertThat(upright).as("orientation %d", orientation).looksExactlyLike(expected);
    }

    @Test
    void a_lossless_process_is_refused_by_its_name() throws IOException {
        byte[] file = JpegFiles.colour(GRADIENT, false);
        for (int i = 0; i < file.length; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == 0xc0) {
                file[i + 1] = (byte) 0xc3;
                break;
            }
        }
        assertThatThrownBy(() -> READER.header(file)).hasMessageContaining("JPEG process 3 of 8 bits");
    }

    private static void assertColour(byte[] file, int colour) {
        Pixels read = READER.readStill(file);
        assertLike(Samples.drawn(read.width(), read.height(), (x, y) -> colour), read, 3);
    }

    private static void assertLike(Pixels expected, Pixels actual, int tolerance) {
        PixelsAssert.assertThat(actual).looksLike(expected, tolerance);
    }
}
