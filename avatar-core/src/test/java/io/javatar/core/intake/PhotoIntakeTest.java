package io.javatar.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.Thumbnail;
import io.javatar.core.image.decode.JpegFiles;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.encode.GifFiles;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.port.IntakeProbe;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PhotoIntakeTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    private final PhotoIntake intake = new PhotoIntake(
            PictureLimits.DEFAULT,
            new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofMinutes(1)),
            IntakeProbe.SILENT);

    @Test
    void a_png_stays_a_png_pixel_by_pixel() {
        Pixels noise = Samples.translucentNoise(120, 90);
        AcceptedPhoto photo = intake.accept(PngWriter.write(noise));
        assertThat(photo.format()).isEqualTo(PictureFormat.PNG);
        PixelsAssert.assertThat(READER.readStill(photo.original())).looksExactlyLike(noise);
    }

    @Test
    void the_master_of_a_small_photo_is_its_middle() {
        Pixels noise = Samples.noise(120, 90);
        AcceptedPhoto photo = intake.accept(PngWriter.write(noise));
        PixelsAssert.assertThat(READER.readStill(photo.master())).looksExactlyLike(Thumbnail.square(noise, 90));
    }

    @Test
    void a_jpeg_stays_a_jpeg() throws IOException {
        AcceptedPhoto photo = intake.accept(JpegFiles.colour(Samples.scene(300, 200), true));
        assertThat(photo.format()).isEqualTo(PictureFormat.JPEG);
        assertThat(READER.header(photo.master()).format()).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void a_large_photo_is_kept_at_2048_px_and_its_master_at_1024() throws IOException {
        AcceptedPhoto photo = intake.accept(JpegFiles.colour(Samples.gradient(4000, 3000), false));
        assertThat(photo.width()).isEqualTo(2048);
        assertThat(photo.height()).isEqualTo(1536);
        assertThat(READER.header(photo.original()).width()).isEqualTo(2048);
        assertThat(READER.header(photo.master()).width()).isEqualTo(1024);
        assertThat(READER.header(photo.master()).height()).isEqualTo(1024);
    }

    @Test
    void a_panorama_of_the_longest_side_is_accepted() throws IOException {
        AcceptedPhoto photo = intake.accept(JpegFiles.colour(Samples.gradient(10_000, 500), false));
        assertThat(photo.width()).isEqualTo(2048);
        assertThat(photo.height()).isEqualTo(102);
    }

    @Test
    void a_photo_taken_upright_is_kept_upright() throws IOException {
        Pixels scene = Samples.gradient(90, 60);
        AcceptedPhoto photo = intake.accept(JpegFiles.exif(JpegFiles.colour(scene, false), 6, false));
        assertThat(photo.width()).isEqualTo(60);
        assertThat(photo.height()).isEqualTo(90);
        PixelsAssert.assertThat(READER.readStill(photo.original()))
                .looksLike(Orientation.QUARTER_LEFT.upright(scene), 8);
    }

    @Test
    void where_a_photo_was_taken_is_forgotten() throws IOException {
        byte[] file = JpegFiles.exif(JpegFiles.colour(Samples.gradient(90, 60), false), 1, true);
        assertThat(text(file)).contains("GPS-CANARY");
        AcceptedPhoto photo = intake.accept(file);
        assertThat(text(photo.original()) + text(photo.master())).doesNotContain("GPS", "Exif");
    }

    @Test
    void more_bytes_than_the_limit_are_refused_by_number() {
        PhotoIntake small = new PhotoIntake(
                new PictureLimits(100, 100, 100, 1, 100),
                new DecodePermit(1 << 20, Duration.ofSeconds(2), Duration.ofMinutes(1)),
                IntakeProbe.SILENT);
        assertThatThrownBy(() -> small.accept(new byte[101])).hasMessage("101 bytes are above 100");
    }

    @Test
    void an_animation_taken_beyond_the_usual_limits_can_be_read_again() {
        GifFiles file = new GifFiles(20, 20);
        for (int i = 0; i < 600; i++) {
            file.area(i % 20, i / 20 % 20, 1, 1, 1 + i % 3, 1);
        }
        PhotoIntake generous = new PhotoIntake(
                new PictureLimits(1 << 20, 10_000, 100, 1000, 1_000_000),
                new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofMinutes(1)),
                IntakeProbe.SILENT);
        byte[] master = generous.accept(file.finished()).master();
        assertThat(new PictureReader(PictureLimits.STORED).read(master).frames())
                .hasSize(600);
    }

    @Test
    void a_picture_that_takes_too_long_is_refused_within_its_decoder() {
        PhotoIntake hasty = new PhotoIntake(
                PictureLimits.DEFAULT,
                new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofMillis(20)),
                IntakeProbe.SILENT);
        byte[] file = PngWriter.write(Samples.noise(1500, 1500));
        assertThatThrownBy(() -> hasty.accept(file)).hasFieldOrPropertyWithValue("problem", Problem.TOO_MUCH_WORK);
    }

    @Test
    void a_progressive_jpeg_that_takes_too_long_is_refused_before_its_first_row() throws IOException {
        byte[] file = JpegFiles.colour(Samples.gradient(3000, 3000), true);
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> READER.readStill(file, Sizing.within(100).checking(() -> {
                    if (asked.incrementAndGet() > 5) {
                        throw AvatarException.of(Problem.TOO_MUCH_WORK, "enough");
                    }
                })))
                .hasMessage("enough");
        assertThat(asked).hasValue(6);
    }

    @Test
    void each_step_is_told_when_it_is_done() {
        List<IntakeProbe.Step> steps = new ArrayList<>();
        telling(steps).accept(PngWriter.write(Samples.noise(20, 20)));
        assertThat(steps).containsExactly(IntakeProbe.Step.SCAN, IntakeProbe.Step.RESIZE);
    }

    @Test
    void no_step_is_told_of_what_is_no_picture() {
        List<IntakeProbe.Step> steps = new ArrayList<>();
        assertThatThrownBy(() -> telling(steps).accept("text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AvatarException.class);
        assertThat(steps).isEmpty();
    }

    @Test
    void a_file_of_damaged_pixels_was_scanned_and_not_resized() {
        byte[] file = PngWriter.write(Samples.noise(200, 200));
        Arrays.fill(file, file.length / 2, file.length / 2 + 64, (byte) 0);
        List<IntakeProbe.Step> steps = new ArrayList<>();
        assertThatThrownBy(() -> telling(steps).accept(file)).isInstanceOf(AvatarException.class);
        assertThat(steps).containsExactly(IntakeProbe.Step.SCAN);
    }

    private static PhotoIntake telling(List<IntakeProbe.Step> steps) {
        return new PhotoIntake(
                PictureLimits.DEFAULT,
                new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofMinutes(1)),
                steps::add);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
