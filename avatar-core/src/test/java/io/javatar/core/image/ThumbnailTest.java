package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThumbnailTest {
    static Stream<Arguments> reductions() {
        return Stream.of("gradient", "scene", "noise", "rings")
                .flatMap(motif -> Stream.of(
                        Arguments.of(motif, 512, 512, 80),
                        Arguments.of(motif, 700, 700, 80),
                        Arguments.of(motif, 1024, 1024, 80),
                        Arguments.of(motif, 1024, 1024, 256)));
    }

    static Stream<Arguments> largeReductions() {
        return Stream.of(
                Arguments.of("scene", 4000, 3000, 80),
                Arguments.of("rings", 4000, 3000, 80),
                Arguments.of("scene", 4000, 3000, 256),
                Arguments.of("scene", 4000, 3000, 512));
    }

    @ParameterizedTest
    @MethodSource({"reductions", "largeReductions"})
    void a_square_is_like_the_float_reference(String motif, int width, int height, int side) {
        Pixels source = motif(motif, width, height);
        int cut = Math.min(width, height);
        Pixels middle = Samples.drawn(cut, cut, (x, y) -> source.at(x + (width - cut) / 2, y + (height - cut) / 2));
        Pixels reference = FloatLanczos.scale(middle, side, side);
        PixelsAssert.assertThat(Thumbnail.square(source, side))
                .as("%s of %dx%d at %d px", motif, width, height, side)
                .isMoreSimilarThan(0.993, reference);
    }

    @Test
    void one_colour_stays_that_colour() {
        for (int side : new int[] {1, 7, 32, 80, 333}) {
            Pixels plain = Samples.drawn(1013, 997, (x, y) -> 0xff3366cc);
            assertThat(Thumbnail.square(plain, side).argb()).containsOnly(0xff3366cc);
        }
    }

    @Test
    void colours_of_transparent_pixels_do_not_bleed() {
        Pixels halves = Samples.drawn(960, 960, (x, y) -> x < 480 ? 0xff0000ff : 0x00ff0000);
        for (int pixel : Thumbnail.square(halves, 64).argb()) {
            assertThat(pixel >>> 24 < 8 ? 0 : pixel >> 16 & 0xff).isZero();
        }
    }

    @Test
    void a_small_picture_is_made_larger() {
        Pixels large = Thumbnail.square(Samples.gradient(20, 30), 80);
        assertThat(large.width()).isEqualTo(80);
        assertThat(large.height()).isEqualTo(80);
    }

    @Test
    void the_square_is_cut_from_the_middle() {
        Pixels flag = Samples.drawn(90, 30, (x, y) -> x < 30 || x >= 60 ? 0xff000000 : 0xffffffff);
        assertThat(Thumbnail.square(flag, 30).argb()).containsOnly(0xffffffff);
    }

    @Test
    void a_square_of_the_wanted_side_is_returned_as_it_is() {
        Pixels noise = Samples.noise(64, 64);
        assertThat(Thumbnail.square(noise, 64)).isSameAs(noise);
    }

    private static Pixels motif(String name, int width, int height) {
        return switch (name) {
            case "gradient" -> Samples.gradient(width, height);
            case "scene" -> Samples.scene(width, height);
            case "noise" -> Samples.noise(width, height);
            default -> Samples.zonePlate(width, height);
        };
    }
}
