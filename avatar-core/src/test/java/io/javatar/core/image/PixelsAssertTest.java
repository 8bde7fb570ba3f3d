package io.javatar.core.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PixelsAssertTest {
    private static final Pixels GRADIENT = Samples.gradient(20, 10);
    private static final Pixels DARKER = Samples.drawn(20, 10, (x, y) -> GRADIENT.at(x, y) - (x == 3 ? 7 : 0));

    @Test
    void a_mismatch_says_what_differs_and_where_the_pictures_are() {
        assertThatThrownBy(() -> PixelsAssert.assertThat(DARKER).as("darker").looksExactlyLike(GRADIENT))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("PixelsAssertTest darker: 10 of 200 pixels differ, the largest difference of a "
                        + "channel is 7; see ");
        for (String kind : new String[] {"expected", "actual", "difference"}) {
            assertThat(Path.of("target/differences/PixelsAssertTest-darker-" + kind + ".png"))
                    .isNotEmptyFile();
        }
    }

    @Test
    void a_tolerance_is_the_most_that_passes() {
        PixelsAssert.assertThat(DARKER).looksLike(GRADIENT, 7);
        assertThatThrownBy(() -> PixelsAssert.assertThat(DARKER).looksLike(GRADIENT, 6))
                .hasMessageContaining("10 of 200 pixels differ by more than 6");
    }

    @Test
    void means_are_below_their_bound() {
        PixelsAssert.assertThat(DARKER).differsOnTheMeanByLessThan(0.1, GRADIENT);
        assertThatThrownBy(() -> PixelsAssert.assertThat(DARKER).differsOnTheMeanByLessThan(0.0875, GRADIENT))
                .hasMessageContaining("10 of 200")
                .hasMessageEndingWith("; the mean is 0.0875, not less than 0.0875");
    }

    @Test
    void similarities_are_above_their_bound() {
        PixelsAssert.assertThat(DARKER).isMoreSimilarThan(0.9, GRADIENT);
        assertThatThrownBy(() -> PixelsAssert.assertThat(GRADIENT).isMoreSimilarThan(1, GRADIENT))
                .hasMessageEndingWith("; the SSIM is 1.0000, not more than 1.0");
    }

    @Test
    void pictures_of_other_sizes_are_never_alike() {
        Pixels other = Samples.gradient(10, 20);
        assertThatThrownBy(() -> PixelsAssert.assertThat(other).looksExactlyLike(GRADIENT))
                .hasMessageContaining("10x20 px instead of 20x10");
        assertThatThrownBy(() -> PixelsAssert.assertThat(other).looksLike(GRADIENT, 255))
                .hasMessageContaining("10x20 px instead of 20x10");
        assertThatThrownBy(() -> PixelsAssert.assertThat(other).differsOnTheMeanByLessThan(255, GRADIENT))
                .hasMessageContaining("10x20 px instead of 20x10");
        assertThatThrownBy(() -> PixelsAssert.assertThat(other).isMoreSimilarThan(0, GRADIENT))
                .hasMessageContaining("10x20 px instead of 20x10");
    }
}
