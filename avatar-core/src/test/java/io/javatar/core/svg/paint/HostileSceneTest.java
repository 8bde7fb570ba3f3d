package io.javatar.core.svg.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSceneTest {
    private static final String WHOLE = "<rect width='20' height='20' fill='red'/>";

    private static void refused(String scene, String bound) {
        assertThatThrownBy(() -> Painting.of(scene))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BROKEN_PICTURE))
                .hasMessageContaining(bound);
    }

    @Test
    void an_element_that_uses_itself_is_refused() {
        refused("<g id='a'><use href='#a'/></g>", "nested deeper than 100");
    }

    @Test
    void elements_that_use_each_other_are_refused() {
        refused("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", "nested deeper than 100");
    }

    @Test
    void deep_nesting_is_refused() {
        refused("<g>".repeat(200) + "</g>".repeat(200), "nested deeper than 100");
    }

    @Test
    void uses_that_multiply_are_refused() {
        StringBuilder scene = new StringBuilder("<defs><g id='a0'><rect/></g>");
        for (int i = 1; i < 20; i++) {
            scene.append("<g id='a").append(i).append("'>");
            scene.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        refused(scene + "</defs><use href='#a19'/>", "more than 20000 elements");
    }

    @Test
    void a_clip_path_that_clips_itself_is_refused() {
        refused(
                "<clipPath id='a' clip-path='url(#a)'><circle r='9'/></clipPath><g clip-path='url(#a)'>" + WHOLE
                        + "</g>",
                "nested deeper");
    }

    @Test
    void a_mask_that_masks_itself_is_refused() {
        refused("<mask id='a' mask='url(#a)'>" + WHOLE + "</mask><g mask='url(#a)'>" + WHOLE + "</g>", "nested deeper");
        refused(
                "<mask id='a'><g mask='url(#a)'>" + WHOLE + "</g></mask><g mask='url(#a)'>" + WHOLE + "</g>",
                "nested deeper");
    }

    @Test
    void endless_paths_are_refused() {
        refused("<path d='M0 0" + "l1 1".repeat(100_000) + "'/>", "longer than 262144 characters");
    }

    @Test
    void endless_points_are_refused() {
        String path = "<path id='a' d='M0 0" + "l1 1".repeat(50_000) + "'/>";
        refused(path + "<use href='#a'/>".repeat(60), "more than 500000 points");
    }

    @Test
    void painting_everything_again_and_again_is_refused() {
        String svg = "<svg viewBox='0 0 20 20'>" + WHOLE.repeat(600) + "</svg>";
        assertThatThrownBy(() -> Painting.picture(svg, 512)).hasMessageContaining("more than 131072000 pixels");
    }

    @Test
    void many_large_layers_on_each_other_are_refused() {
        String svg =
                "<svg viewBox='0 0 20 20'>" + "<g opacity='.5'><g/>".repeat(40) + WHOLE + "</g>".repeat(40) + "</svg>";
        assertThatThrownBy(() -> Painting.picture(svg, 2048)).hasMessageContaining("more than 40000000 pixels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g transform='scale(1e9)'><g transform='scale(1e9)'><g transform='scale(1e9)'><circle r='1e9'/></g></g></g>",
                "<circle cx='1e9' cy='-1e9' r='1e9' stroke='red' stroke-width='1e9'/>",
                "<g transform='matrix(0 0 0 0 0 0)'><circle r='9' stroke='red'/></g>",
                "<g transform='skewX(90)'><circle r='9'/></g>",
                "<path d='M0 0L1e9 1e9' stroke='red' stroke-dasharray='.001'/>",
                "<path d='M0 0h1e9' stroke='red' stroke-width='1e-9' stroke-dasharray='1e-9 1e-9'/>",
                "<path d='M1e400 0'/>",
                "<path d='M0 0A1e-9 1e9 1e9 1 0 1e9 1e9' stroke='red'/>",
                "<filter id='a'><feGaussianBlur stdDeviation='1e9'/></filter><g filter='url(#a)'><rect width='9' height='9'/></g>",
                "<filter id='a'><feOffset dx='1e9'/></filter><g filter='url(#a)'><rect width='9' height='9'/></g>",
                "<filter id='a' x='-1e9' y='-1e9' width='1e9' height='1e9'><feFlood/></filter><rect filter='url(#a)'/>",
                "<linearGradient id='a' href='#a'/><rect width='9' height='9' fill='url(#a)'/>",
                "<radialGradient id='a' r='-1' fx='1e9'><stop/><stop offset='1'/></radialGradient>"
                        + "<rect width='9' height='9' fill='url(#a)'/>",
                "<linearGradient id='a' gradientTransform='scale(0)'><stop/><stop offset='2'/></linearGradient>"
                        + "<rect width='9' height='9' fill='url(#a)'/>",
                "<mask id='a' width='0'/><rect width='9' height='9' mask='url(#a)'/>",
                "<style>{}}{rect{fill:}@{{;:;</style><rect width='9' height='9' style=';:;a:;:b'/>",
                "<rect width='NaN' height='Infinity' rx='x' opacity='-5' fill-opacity='1e9'/>",
                "<text font-size='1e9' x='1e9' dy='-1em'>A B</text>",
                "<svg viewBox='0 0 0 0'><rect width='9' height='9'/></svg>",
                "<polygon points='1 x'/><polygon points='1'/><polygon points=''/><polygon/>",
                "<use/><use href=''/><use href='#'/>",
                "<clipPath id='a'><use href='#a'/></clipPath><g clip-path='url(#a)'><rect width='9' height='9'/></g>"
            })
    void nonsense_is_painted_somehow_or_not(String scene) {
        assertThat(Painting.of(scene).width()).isEqualTo(20);
    }

    @Test
    void a_wide_blur_of_a_large_picture_takes_little_memory() {
        String svg = "<svg viewBox='0 0 20 20'><filter id='a' x='-9' y='-9' width='40' height='40'>"
                + "<feGaussianBlur stdDeviation='5'/></filter><g filter='url(#a)'>" + WHOLE + "</g></svg>";
        assertThat(Painting.picture(svg, 2048).at(1024, 1024) >>> 24).isGreaterThan(200);
    }
}
