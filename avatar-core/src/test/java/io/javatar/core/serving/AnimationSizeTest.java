package io.javatar.core.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Orientation;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.header.DecodeMemory;
import io.javatar.core.image.header.PictureHeader;
import org.junit.jupiter.api.Test;

class AnimationSizeTest {
    @Test
    void an_animation_is_shown_at_the_side_asked_for() {
        assertThat(AnimationSize.side(80, master(181, 10))).isEqualTo(80);
    }

    @Test
    void an_animation_is_never_enlarged_beyond_its_master() {
        assertThat(AnimationSize.side(512, master(181, 10))).isEqualTo(181);
    }

    @Test
    void a_long_animation_is_shown_smaller_so_that_all_its_frames_stay_within_the_budget() {
        int side = AnimationSize.side(512, master(512, 480));

        assertThat(480L * side * side).isLessThanOrEqualTo(AnimationSize.MOST_PIXELS);
        assertThat(480L * (side + 1) * (side + 1)).isGreaterThan(AnimationSize.MOST_PIXELS);
    }

    @Test
    void more_frames_than_the_budget_has_pixels_are_still_shown() {
        assertThat(AnimationSize.side(512, master(1, 20_000_000))).isEqualTo(1);
    }

    private static PictureHeader master(int side, int frames) {
        return new PictureHeader(PictureFormat.GIF, side, side, frames, 0, Orientation.UPRIGHT, new DecodeMemory(0, 0));
    }
}
