package io.javatar.core.image.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Frame;
import io.javatar.core.image.Picture;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.header.PictureLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GifWriterTest {
    private static final PictureReader READER = new PictureReader(PictureLimits.DEFAULT);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 31, 32, 33, 255, 256})
    void up_to_256_colours_come_back_as_they_were(int colours) {
        Pixels drawn = Samples.drawn(53, 47, (x, y) -> 0xff000000 | (x + 53 * y) % colours * 65_521);
        PixelsAssert.assertThat(reread(Picture.still(drawn)).first()).looksExactlyLike(drawn);
    }

    @Test
    void noise_of_few_colours_fills_the_code_table_and_comes_back() {
        Random random = new Random(1);
        Pixels noise = Samples.drawn(300, 300, (x, y) -> 0xff000000 | random.nextInt(200));
        PixelsAssert.assertThat(reread(Picture.still(noise)).first()).looksExactlyLike(noise);
    }

    @Test
    void what_is_less_than_half_opaque_becomes_transparent() {
        Pixels faint = Samples.drawn(4, 1, (x, y) -> new int[] {0x7f112233, 0x80112233, 0, 0xff112233}[x]);
        assertThat(reread(Picture.still(faint)).first().argb()).containsExactly(0, 0xff112233, 0, 0xff112233);
    }

    @Test
    void frames_delays_and_loops_come_back() {
        Picture picture = new Picture(List.of(disc(10, 3), disc(20, 0), disc(30, 65_535)), 4);
        Picture read = reread(picture);
        assertThat(read.loops()).isEqualTo(4);
        assertThat(read.frames()).extracting(Frame::delay).containsExactly(3, 0, 65_535);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 65_536})
    void every_number_of_loops_comes_back(int loops) {
        assertThat(reread(new Picture(List.of(disc(9, 1), disc(8, 1)), loops)).loops())
                .isEqualTo(loops);
    }

    @Test
    void what_moves_over_nothing_leaves_no_trail() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            frames.add(disc(8 + 6 * i, 10));
        }
        assertSameFrames(new Picture(frames, 0));
    }

    @Test
    void what_moves_over_a_ground_comes_back_pixel_by_pixel() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int centre = 8 + 6 * i;
            frames.add(new Frame(
                    Samples.drawn(64, 64, (x, y) -> Math.hypot(x - centre, y - 32) < 7 ? 0xffcc2200 : 0xff002244 + y),
                    5));
        }
        assertSameFrames(new Picture(frames, 0));
    }

    @Test
    void a_frame_that_changes_nothing_takes_its_time_and_few_bytes() {
        Picture picture = new Picture(List.of(disc(20, 5), disc(20, 6), disc(20, 7)), 0);
        assertSameFrames(picture);
        assertThat(GifWriter.write(picture).length
                        - GifWriter.write(Picture.still(disc(20, 5).pixels())).length)
                .isLessThan(100);
    }

    @Test
    void random_frames_with_holes_come_back() {
        Random random = new Random(5);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int empty = random.nextInt(3);
            frames.add(new Frame(
                    Samples.drawn(17, 13, (x, y) -> random.nextInt(3) < empty ? 0 : 0xff000000 | random.nextInt(4)),
                    i));
        }
        assertSameFrames(new Picture(frames, 0));
    }

    @Test
    void a_photo_stays_like_itself() {
        Pixels scene = Samples.scene(256, 256);
        PixelsAssert.assertThat(reread(Picture.still(scene)).first()).isMoreSimilarThan(0.94, scene);
    }

    @Test
    void other_readers_read_it() throws IOException {
        Pixels drawn = Samples.drawn(40, 30, (x, y) -> 0xff000000 | x / 4 * 900_000 + y / 3);
        byte[] file = GifWriter.write(Picture.still(drawn));
        assertThat(ImageIO.read(new ByteArrayInputStream(file)).getRGB(0, 0, 40, 30, null, 0, 40))
                .isEqualTo(drawn.argb());
    }

    private static Frame disc(int centre, int delay) {
        return new Frame(Samples.drawn(64, 64, (x, y) -> Math.hypot(x - centre, y - 32) < 7 ? 0xffcc2200 : 0), delay);
    }

    private static void assertSameFrames(Picture picture) {
        Picture read = reread(picture);
        assertThat(read.frames()).hasSameSizeAs(picture.frames());
        for (int i = 0; i < picture.frames().size(); i++) {
            PixelsAssert.assertThat(read.frames().get(i).pixels())
                    .as("frame %d", i)
                    .looksExactlyLike(picture.frames().get(i).pixels());
        }
    }

    private static Picture reread(Picture picture) {
        return READER.read(GifWriter.write(picture));
    }
}
