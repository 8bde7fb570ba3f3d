package io.javatar.core.image.decode;

import static io.javatar.core.image.encode.GifFiles.BLUE;
import static io.javatar.core.image.encode.GifFiles.GREEN;
import static io.javatar.core.image.encode.GifFiles.RED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.Frame;
import io.javatar.core.image.Picture;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.encode.GifFiles;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GifDecoderTest {
    private static final List<String> RED_GREEN_BLUE_WHITE = List.of("c81e28", "14b43c", "1e3cdc", "f0f0f0");
    private static final List<String> WHITE_BLUE_GREEN_RED = List.of("f0f0f0", "1e3cdc", "14b43c", "c81e28");
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    @Test
    void a_frame_is_painted_over_what_the_one_before_left() {
        byte[] file =
                new GifFiles(4, 4).area(0, 0, 4, 4, 1, 1).area(1, 1, 2, 2, 2, 1).finished();
        Pixels second = frames(file).get(1).pixels();
        assertThat(second.at(0, 0)).isEqualTo(RED);
        assertThat(second.at(1, 1)).isEqualTo(GREEN);
        assertThat(second.at(3, 3)).isEqualTo(RED);
    }

    @Test
    void a_frame_of_disposal_2_is_cleared_away() {
        byte[] file = new GifFiles(4, 4)
                .area(0, 0, 4, 4, 1, 0)
                .area(1, 1, 2, 2, 2, 2)
                .area(0, 0, 1, 1, 3, 0)
                .finished();
        Pixels third = frames(file).get(2).pixels();
        assertThat(third.at(0, 0)).isEqualTo(BLUE);
        assertThat(third.at(1, 1)).isZero();
        assertThat(third.at(3, 3)).isEqualTo(RED);
    }

    @Test
    void after_a_frame_of_disposal_3_what_was_there_comes_back() {
        byte[] file = new GifFiles(4, 4)
                .area(0, 0, 4, 4, 1, 0)
                .area(1, 1, 2, 2, 2, 3)
                .area(0, 0, 1, 1, 3, 0)
                .finished();
        assertThat(frames(file).get(1).pixels().at(1, 1)).isEqualTo(GREEN);
        assertThat(frames(file).get(2).pixels().at(1, 1)).isEqualTo(RED);
    }

    @Test
    void the_transparent_index_paints_nothing() {
        byte[] file =
                new GifFiles(4, 4).area(0, 0, 4, 4, 1, 0).area(0, 0, 4, 4, 0, 0).finished();
        assertThat(frames(file).get(1).pixels().argb()).containsOnly(RED);
    }

    @Test
    void what_lies_outside_the_canvas_is_not_seen() {
        byte[] file = new GifFiles(4, 4)
                .area(2, 3, 9, 9, 1, 2)
                .area(60_000, 60_000, 3, 3, 2, 2)
                .finished();
        Pixels first = frames(file).get(0).pixels();
        assertThat(first.at(2, 3)).isEqualTo(RED);
        assertThat(first.at(1, 3)).isZero();
        assertThat(frames(file).get(1).pixels().argb()).containsOnly(0);
    }

    @Test
    void a_file_without_a_logical_screen_has_the_size_of_its_first_image() {
        Pixels read = READER.readStill(new GifFiles(0, 0).area(0, 0, 5, 3, 1, 0).finished());
        assertThat(read.width()).isEqualTo(5);
        assertThat(read.height()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9, 16, 23})
    void interlaced_rows_come_to_their_places(int height) {
        byte[] indices = new byte[height];
        int at = 0;
        for (int[] pass : new int[][] {{0, 8}, {4, 8}, {2, 4}, {1, 2}}) {
            for (int y = pass[0]; y < height; y += pass[1]) {
                indices[at++] = (byte) (1 + y % 3);
            }
        }
        Pixels read = READER.readStill(new GifFiles(1, height)
                .image(new int[] {0, 0, 1, height}, indices, true, 0)
                .finished());
        for (int y = 0; y < height; y++) {
            assertThat(read.at(0, y)).isEqualTo(new int[] {RED, GREEN, BLUE}[y % 3]);
        }
    }

    @Test
    void delays_are_kept() {
        byte[] file =
                new GifFiles(2, 2).area(0, 0, 2, 2, 1, 0).area(0, 0, 2, 2, 2, 0).finished();
        assertThat(frames(file)).extracting(Frame::delay).containsExactly(7, 7);
    }

    @Test
    void a_file_that_says_nothing_of_loops_runs_once() {
        byte[] file = new GifFiles(2, 2).area(0, 0, 2, 2, 1, 0).finished();
        assertThat(READER.header(file).loops()).isEqualTo(1);
    }

    @Test
    void the_still_picture_is_the_first_frame() {
        byte[] file =
                new GifFiles(2, 2).area(0, 0, 2, 2, 1, 0).area(0, 0, 2, 2, 2, 0).finished();
        assertThat(READER.readStill(file).argb()).containsOnly(RED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02 01 04 00", // no code but the clear code
                "02 02 4c 01 00", // four pixels of nine
                "02 01 3c 00", // a code that is not defined yet
                "00 01 00 00", // a code size of 0
                "0c 01 00 00" // a code size of 12
            })
    void codes_that_do_not_make_the_pixels_are_refused(String codes) {
        byte[] file =
                new GifFiles(3, 3).coded(new int[] {0, 0, 3, 3}, hex(codes)).finished();
        assertThatThrownBy(() -> READER.readStill(file)).hasFieldOrPropertyWithValue("problem", Problem.BROKEN_PICTURE);
    }

    @Test
    void a_large_image_on_a_small_canvas_counts_by_its_own_size() {
        byte[] file = new GifFiles(3, 3)
                .coded(new int[] {0, 0, 9999, 9999}, hex("02 01 04 00"))
                .finished();
        assertThatThrownBy(() -> READER.header(file)).hasFieldOrPropertyWithValue("problem", Problem.TOO_MANY_PIXELS);
    }

    @Test
    void a_file_without_its_trailer_is_shown() throws IOException {
        assertThat(quarters(frames(file("gif-two-frames-no-trailer.gif"))))
                .containsExactly(RED_GREEN_BLUE_WHITE, WHITE_BLUE_GREEN_RED);
    }

    @Test
    void a_nul_between_the_blocks_ends_the_animation() throws IOException {
        assertThat(quarters(frames(file("gif-two-frames-nul-before-trailer.gif"))))
                .containsExactly(RED_GREEN_BLUE_WHITE, WHITE_BLUE_GREEN_RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "ff", "21", "21 f9 04 00"})
    void whatever_follows_a_whole_image_the_image_is_shown(String junk) {
        byte[] whole = new GifFiles(2, 2).area(0, 0, 2, 2, 1, 0).finished();
        byte[] tail = junk.isEmpty() ? new byte[0] : hex(junk);
        byte[] file = Arrays.copyOf(whole, whole.length - 1 + tail.length);
        System.arraycopy(tail, 0, file, whole.length - 1, tail.length);
        assertThat(READER.readStill(file).argb()).containsOnly(RED);
    }

    @Test
    void an_image_whose_codes_lack_the_empty_block_is_shown() {
        byte[] whole = new GifFiles(2, 2).area(0, 0, 2, 2, 1, 0).finished();
        assertThat(READER.readStill(Arrays.copyOf(whole, whole.length - 2)).argb())
                .containsOnly(RED);
    }

    @Test
    void a_file_cut_within_the_pixels_of_a_later_image_is_refused() {
        GifFiles file = new GifFiles(40, 40).area(0, 0, 40, 40, 1, 0);
        int first = file.finished().length;
        byte[] whole = new GifFiles(40, 40)
                .area(0, 0, 40, 40, 1, 0)
                .area(0, 0, 40, 40, 2, 0)
                .finished();
        byte[] cut = Arrays.copyOf(whole, first + 8 + 10 + 6);
        assertThatThrownBy(() -> READER.read(cut)).hasFieldOrPropertyWithValue("problem", Problem.BROKEN_PICTURE);
    }

    @Test
    void anything_before_the_first_image_that_is_no_block_is_refused() {
        assertThatThrownBy(() -> READER.header(new GifFiles(2, 2).finished()))
                .hasMessage("a GIF file without an image");
        byte[] file = new GifFiles(2, 2).area(0, 0, 2, 2, 1, 0).finished();
        file[13 + 12] = 7;
        assertThatThrownBy(() -> READER.header(file)).hasMessage("a GIF block 7 is none of 33, 44, 59");
    }

    @Test
    void a_screen_smaller_than_the_first_image_has_room_for_it() throws IOException {
        List<Frame> frames = frames(file("gif-screen-32x32-first-frame-64x64.gif"));
        assertThat(frames.get(0).pixels().width()).isEqualTo(64);
        assertThat(quarters(frames)).containsExactly(RED_GREEN_BLUE_WHITE);
    }

    @Test
    void a_first_image_that_begins_within_the_screen_and_ends_outside_is_whole() {
        Pixels read = READER.readStill(new GifFiles(4, 9).area(3, 1, 5, 2, 1, 0).finished());
        assertThat(read.width()).isEqualTo(8);
        assertThat(read.height()).isEqualTo(9);
        assertThat(read.at(7, 2)).isEqualTo(RED);
    }

    @Test
    void a_later_image_outside_the_screen_is_clipped() throws IOException {
        List<Frame> frames = frames(file("guard-gif-second-frame-outside-screen.gif"));
        assertThat(frames.get(1).pixels().width()).isEqualTo(64);
        assertThat(quarters(frames))
                .containsExactly(RED_GREEN_BLUE_WHITE, List.of("c81e28", "14b43c", "1e3cdc", "14b43c"));
    }

    @Test
    void too_many_pixels_of_all_frames_are_told_in_full() {
        GifFiles file = new GifFiles(500, 500);
        for (int i = 0; i < 450; i++) {
            file.area(0, 0, 1, 1, 1, 0);
        }
        assertThatThrownBy(() -> READER.header(file.finished()))
                .hasMessage("450 frames of 250000 pixels are 112500000 pixels, above 100000000 in all");
    }

    /** Returns the colours in the middles of the quarters of each frame. */
    private static List<List<String>> quarters(List<Frame> frames) {
        return frames.stream().map(frame -> quarters(frame.pixels())).toList();
    }

    private static List<String> quarters(Pixels pixels) {
        int x = pixels.width() / 4;
        int y = pixels.height() / 4;
        return IntStream.of(pixels.at(x, y), pixels.at(3 * x, y), pixels.at(x, 3 * y), pixels.at(3 * x, 3 * y))
                .mapToObj(pixel -> Integer.toHexString(pixel).substring(2))
                .toList();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream stream = GifDecoderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static List<Frame> frames(byte[] file) {
        Picture picture = READER.read(file);
        return picture.frames();
    }

    private static byte[] hex(String text) {
        return java.util.HexFormat.ofDelimiter(" ").parseHex(text);
    }
}
