package io.javatar.core.image.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.Problem;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebpDecoderTest {
    private static final int ANIMATED = 0x02;
    private static final int EXIF = 0x08;
    private static final int ALPHA = 0x10;
    private static final int PROFILE = 0x20;

    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);
    private static final Pixels GRADIENT = Samples.gradient(48, 32);
    private static final Pixels FADING =
            Samples.drawn(48, 32, (x, y) -> 255 * y / 31 << 24 | GRADIENT.at(x, y) & 0xffffff);

    @Test
    void a_lossless_picture_comes_out_pixel_by_pixel() throws IOException {
        PixelsAssert.assertThat(read("lossless.webp")).looksExactlyLike(GRADIENT);
    }

    @Test
    void a_lossless_picture_keeps_its_alpha() throws IOException {
        PixelsAssert.assertThat(read("lossless-alpha.webp")).looksExactlyLike(FADING);
    }

    @Test
    void a_lossy_picture_comes_out_alike() throws IOException {
        PixelsAssert.assertThat(read("lossy.webp")).looksLike(GRADIENT, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha.webp", "alpha-plain.webp"})
    void a_lossy_picture_keeps_its_alpha_exactly(String name) throws IOException {
        assertThat(alpha(read(name))).isEqualTo(alpha(FADING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void alpha_is_predicted_in_four_ways(int filter) throws IOException {
        byte[] file = WebpFiles.extended(
                ALPHA,
                WebpFiles.chunk("ALPH", predicted(filter)),
                WebpFiles.chunk("VP8 ", WebpFiles.chunk("alpha.webp", "VP8 ")));
        assertThat(alpha(READER.readStill(file))).isEqualTo(alpha(FADING));
    }

    @Test
    void the_first_frame_of_an_animation_lies_where_it_belongs_on_its_canvas() throws IOException {
        byte[] picture = WebpFiles.chunk("VP8L", WebpFiles.chunk("lossless.webp", "VP8L"));
        Pixels read = READER.readStill(WebpFiles.canvas(
                60,
                40,
                ANIMATED,
                WebpFiles.chunk("ANIM", new byte[6]),
                WebpFiles.frame(4, 6, 48, 32, picture),
                WebpFiles.frame(0, 0, 48, 32, picture)));
        PixelsAssert.assertThat(read).looksExactlyLike(Samples.drawn(60, 40, (x, y) -> {
            boolean within = x >= 4 && x < 52 && y >= 6 && y < 38;
            return within ? GRADIENT.at(x - 4, y - 6) : 0;
        }));
    }

    @Test
    void an_animation_of_too_many_frames_is_refused() throws IOException {
        byte[][] frames = new byte[501][];
        byte[] picture = WebpFiles.chunk("VP8L", WebpFiles.chunk("lossless.webp", "VP8L"));
        java.util.Arrays.fill(frames, WebpFiles.frame(0, 0, 48, 32, picture));
        byte[] file = WebpFiles.extended(ANIMATED, frames);
        assertThatThrownBy(() -> READER.header(file)).hasMessage("more than 500 frames");
    }

    @Test
    void a_profile_is_applied() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Pixels read = READER.readStill(WebpFiles.extended(
                PROFILE,
                WebpFiles.chunk("ICCP", linear),
                WebpFiles.chunk("VP8L", WebpFiles.chunk("lossless.webp", "VP8L"))));
        assertThat(read.at(10, 10) >> 16 & 0xff).isEqualTo(srgb(GRADIENT.at(10, 10) >> 16 & 0xff));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Exif\0\0"})
    void the_orientation_of_a_camera_is_applied(String name) throws IOException {
        byte[] tiff = JpegFiles.tiff(6, true);
        byte[] exif = new byte[name.length() + tiff.length];
        System.arraycopy(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, exif, 0, name.length());
        System.arraycopy(tiff, 0, exif, name.length(), tiff.length);
        Pixels read = READER.readStill(WebpFiles.extended(
                EXIF,
                WebpFiles.chunk("VP8L", WebpFiles.chunk("lossless.webp", "VP8L")),
                WebpFiles.chunk("EXIF", exif)));
        PixelsAssert.assertThat(read).looksExactlyLike(Orientation.QUARTER_LEFT.upright(GRADIENT));
    }

    @Test
    void a_picture_larger_than_its_canvas_is_refused() throws IOException {
        byte[] file = WebpFiles.canvas(20, 20, 0, WebpFiles.chunk("VP8L", WebpFiles.chunk("lossless.webp", "VP8L")));
        assertThatThrownBy(() -> READER.header(file)).hasFieldOrPropertyWithValue("problem", Problem.BROKEN_PICTURE);
    }

    private static Pixels read(String name) throws IOException {
        return READER.readStill(WebpFiles.file(name));
    }

    private static int[] alpha(Pixels pixels) {
        int[] alpha = new int[pixels.argb().length];
        java.util.Arrays.setAll(alpha, i -> pixels.argb()[i] >>> 24);
        return alpha;
    }

    private static byte[] predicted(int filter) {
        byte[] chunk = new byte[1 + 48 * 32];
        chunk[0] = (byte) (filter << 2);
        for (int i = 0; i < 48 * 32; i++) {
            int x = i % 48;
            int y = i / 48;
            int left = x > 0 ? FADING.at(x - 1, y) >>> 24 : 0;
            int above = y > 0 ? FADING.at(x, y - 1) >>> 24 : 0;
            int corner = x > 0 && y > 0 ? FADING.at(x - 1, y - 1) >>> 24 : 0;
            int both = Math.max(0, Math.min(255, left + above - corner));
            int inside = new int[] {0, left, above, both}[filter];
            int guess = filter == 0 || x + y == 0 ? 0 : x == 0 ? above : y == 0 ? left : inside;
            chunk[1 + i] = (byte) ((FADING.at(x, y) >>> 24) - guess);
        }
        return chunk;
    }

    private static int srgb(int linear) {
        double v = linear / 255.0;
        return (int) Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055));
    }
}
