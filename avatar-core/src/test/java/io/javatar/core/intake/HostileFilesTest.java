package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;
import static io.javatar.core.problem.Problem.TOO_MANY_BYTES;
import static io.javatar.core.problem.Problem.TOO_MANY_FRAMES;
import static io.javatar.core.problem.Problem.TOO_MANY_PIXELS;
import static io.javatar.core.problem.Problem.TOO_MUCH_WORK;
import static io.javatar.core.problem.Problem.UNSUPPORTED_FORMAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.javatar.core.image.Frame;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.JpegFiles;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.decode.PngFiles;
import io.javatar.core.image.decode.WebpFiles;
import io.javatar.core.image.encode.GifFiles;
import io.javatar.core.image.encode.PngWriter;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.port.IntakeProbe;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {
    private static final PictureLimits LIMITS = PictureLimits.DEFAULT;
    private static final DecodePermit PERMIT =
            new DecodePermit(256 << 20, Duration.ofSeconds(2), Duration.ofMinutes(1));

    private final PhotoIntake intake = new PhotoIntake(LIMITS, PERMIT, IntakeProbe.SILENT);

    static Stream<Arguments> files() throws IOException {
        return HostileFiles.sound().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void sound_files_are_accepted(String kind, byte[] file) {
        assertThat(intake.accept(file).master()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void truncated_files_are_refused_wherever_they_end(String kind, byte[] file) {
        byte[] whole = Arrays.copyOf(file, file.length - HostileFiles.endMark(file));
        for (int sixteenths = 1; sixteenths < 16; sixteenths++) {
            byte[] part = Arrays.copyOf(whole, whole.length * sixteenths / 16);
            if (!isShorterAnimation(part, file)) {
                assertThat(problem(part)).as("%d/16", sixteenths).isIn(BROKEN_PICTURE, UNSUPPORTED_FORMAT);
            }
        }
        byte[] butOne = Arrays.copyOf(whole, whole.length - 1);
        if (!isShorterAnimation(butOne, file)) {
            assertThat(problem(butOne)).isEqualTo(BROKEN_PICTURE);
        }
    }

    /** A GIF cut between its images, or before its trailer, shows the images before the cut. */
    private static boolean isShorterAnimation(byte[] part, byte[] file) {
        if (part[0] != 'G' || part.length < file.length / 4) {
            return false;
        }
        PictureReader reader = new PictureReader(LIMITS);
        try {
            List<Frame> shown = reader.read(part).frames();
            List<Frame> all = reader.read(file).frames();
            for (int i = 0; i < shown.size(); i++) {
                PixelsAssert.assertThat(shown.get(i).pixels())
                        .looksExactlyLike(all.get(i).pixels());
            }
            return true;
        } catch (AvatarException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void spoilt_files_are_refused_or_read_never_worse(String kind, byte[] file) {
        PictureLimits tight = new PictureLimits(1 << 20, 1_000_000, 2000, 50, 2_000_000);
        PhotoIntake bounded = new PhotoIntake(tight, PERMIT, IntakeProbe.SILENT);
        PictureReader reader = new PictureReader(PictureLimits.STORED);
        Random random = new Random(kind.hashCode());
        for (int i = 0; i < 160; i++) {
            byte[] spoilt = spoilt(file, random);
            try {
                AcceptedPhoto photo = bounded.accept(spoilt);
                assertThat(photo.original()).hasSizeLessThan(10_000_000);
                assertThat(reader.header(photo.master()).format()).isEqualTo(photo.format());
            } catch (AvatarException e) {
                assertThat(e.problem()).isNotEqualTo(Problem.INTERNAL);
            }
        }
    }

    static Stream<Arguments> bombs() throws IOException {
        byte[] start = PngFiles.header(30_000, 30_000, 8, 6);
        byte[] ten = Arrays.copyOf(new GifFiles(10, 10).area(0, 0, 1, 1, 1, 0).finished(), 1 << 20);
        return Stream.of(
                Arguments.of("a header of 30,000²", PngFiles.file(start), TOO_MANY_PIXELS),
                Arguments.of("of 65,535²", PngFiles.file(PngFiles.header(65_535, 65_535, 1, 0)), TOO_MANY_PIXELS),
                Arguments.of("of 2³² - 1", PngFiles.file(PngFiles.header(-1, -1, 8, 2)), TOO_MANY_PIXELS),
                Arguments.of("of 9,999²", PngFiles.file(PngFiles.header(9999, 9999, 8, 2)), TOO_MANY_PIXELS),
                Arguments.of("an empty canvas", PngFiles.file(PngFiles.header(0, 9, 8, 2)), BROKEN_PICTURE),
                Arguments.of("a JPEG of 65,535²", jpegOf(65_535, 65_535), TOO_MANY_PIXELS),
                Arguments.of("a GIF screen of 65,535²", new GifFiles(65_535, 65_535).finished(), TOO_MANY_PIXELS),
                Arguments.of("a WebP canvas of 2²⁴", WebpFiles.canvas(1 << 24, 1, 0), TOO_MANY_PIXELS),
                Arguments.of("50,000 frames", frames(50_000, 1), TOO_MANY_FRAMES),
                Arguments.of("500 frames of 500²", frames(500, 500), TOO_MANY_FRAMES),
                Arguments.of("11 MiB", Arrays.copyOf(ten, 11 << 20), TOO_MANY_BYTES),
                Arguments.of("5,000 scans", scans(5000), BROKEN_PICTURE),
                Arguments.of("95 scans of 50 million pixels", of(scans(85), 0xc2, 10_000, 5000), TOO_MUCH_WORK),
                Arguments.of("two frames of 50 million pixels", frames(2, 10_000, 5000, 3), TOO_MANY_PIXELS),
                Arguments.of("text", "<svg onload=alert(1)>".getBytes(StandardCharsets.US_ASCII), UNSUPPORTED_FORMAT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombs_are_refused_by_their_header(String kind, byte[] file, Problem problem) {
        assertThat(problem(file)).isEqualTo(problem);
    }

    @Test
    void pixels_are_not_unpacked_beyond_the_last_row() {
        byte[] file = PngFiles.file(
                PngFiles.header(1, 1, 8, 0),
                PngFiles.chunk("IDAT", PngFiles.packed(new byte[64 << 20])),
                PngFiles.chunk("IEND", new byte[0]));
        assertThat(intake.accept(file).width()).isEqualTo(1);
    }

    @Test
    void a_huge_profile_and_huge_text_are_passed_over() {
        byte[] packed = PngFiles.packed(new byte[64 << 20]);
        byte[] data = new byte[packed.length + 3];
        data[0] = 'x';
        System.arraycopy(packed, 0, data, 3, packed.length);
        byte[] file = PngWriter.write(Samples.noise(30, 30));
        byte[] bomb = PngFiles.with(PngFiles.with(file, PngFiles.chunk("zTXt", data)), PngFiles.chunk("iCCP", data));
        assertThat(intake.accept(bomb).original()).isEqualTo(intake.accept(file).original());
    }

    @Test
    void what_hangs_behind_or_inside_a_picture_does_not_live_on() throws IOException {
        byte[] payload = "PK\3\4<script>alert('CANARY')</script><?php CANARY".getBytes(StandardCharsets.US_ASCII);
        for (Map.Entry<String, byte[]> sound : HostileFiles.sound().entrySet()) {
            byte[] file = sound.getValue();
            byte[] polyglot = Arrays.copyOf(file, file.length + payload.length);
            System.arraycopy(payload, 0, polyglot, file.length, payload.length);
            AcceptedPhoto photo = intake.accept(polyglot);
            assertThat(photo.original())
                    .as(sound.getKey())
                    .isEqualTo(intake.accept(file).original());
        }
    }

    @Test
    void comments_and_metadata_of_every_format_do_not_live_on() throws IOException {
        byte[] canary = "\0\0CANARY\0\0".getBytes(StandardCharsets.US_ASCII);
        byte[] png = PngWriter.write(Samples.noise(30, 30));
        byte[] jpeg = JpegFiles.colour(Samples.scene(30, 30), false);
        for (byte[] file : new byte[][] {
            PngFiles.with(png, PngFiles.chunk("tEXt", canary)),
            PngFiles.with(png, PngFiles.chunk("eXIf", JpegFiles.tiff(1, true))),
            JpegFiles.with(jpeg, 1, canary),
            JpegFiles.with(jpeg, 13, canary),
            JpegFiles.with(jpeg, 0x1e, canary), // a comment: 0xfe
            gifWithComment(canary),
            WebpFiles.canvas(
                    48,
                    32,
                    4,
                    lossless(),
                    WebpFiles.chunk("XMP ", canary),
                    WebpFiles.chunk("EXIF", JpegFiles.tiff(3, false)))
        }) {
            assertThat(text(file)).contains("CANARY");
            AcceptedPhoto photo = intake.accept(file);
            assertThat(text(photo.original()) + text(photo.master())).doesNotContain("CANARY", "Exif", "eXIf", "XMP");
        }
    }

    private Problem problem(byte[] file) {
        Throwable thrown = catchThrowable(() -> intake.accept(file));
        assertThat(thrown).isInstanceOf(AvatarException.class);
        return ((AvatarException) thrown).problem();
    }

    private static byte[] spoilt(byte[] file, Random random) {
        byte[] spoilt = file.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
    }

    private static byte[] jpegOf(int width, int height) throws IOException {
        return of(JpegFiles.colour(Samples.gradient(16, 16), false), 0xc0, width, height);
    }

    /** Claims another size in the frame header, whose marker is {@code frame}. */
    private static byte[] of(byte[] file, int frame, int width, int height) {
        int at = text(file).indexOf("\u00ff" + (char) frame);
        file[at + 5] = (byte) (height >> 8);
        file[at + 6] = (byte) height;
        file[at + 7] = (byte) (width >> 8);
        file[at + 8] = (byte) width;
        return file;
    }

    private static byte[] scans(int count) throws IOException {
        byte[] file = JpegFiles.colour(Samples.gradient(16, 16), true);
        String text = text(file);
        int at = text.indexOf("\u00ff\u00da");
        String scan = text.substring(at, text.indexOf("\u00ff", at + 2));
        return (text.substring(0, at) + scan.repeat(count) + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] frames(int count, int side) {
        return frames(count, side, side, 0);
    }

    private static byte[] frames(int count, int width, int height, int disposal) {
        GifFiles file = new GifFiles(width, height);
        for (int i = 0; i < count; i++) {
            file.area(0, 0, 1, 1, 1, disposal);
        }
        return file.finished();
    }

    private static byte[] gifWithComment(byte[] comment) {
        byte[] file = new GifFiles(8, 8).area(0, 0, 8, 8, 1, 0).finished();
        String block = "!\u00fe" + (char) comment.length + text(comment) + '\0';
        return (text(file).substring(0, file.length - 1) + block + ';').getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] lossless() throws IOException {
        String text = text(WebpFiles.file("lossless.webp"));
        return text.substring(12).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
