package io.javatar.core.svg.paint;

import static io.javatar.core.svg.paint.Painting.BLUE;
import static io.javatar.core.svg.paint.Painting.GREEN;
import static io.javatar.core.svg.paint.Painting.NOTHING;
import static io.javatar.core.svg.paint.Painting.RED;
import static io.javatar.core.svg.paint.Painting.middle;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {
    private static final String WHOLE = "<rect width='20' height='20' fill='red'/>";

    private static Pixels clipped(String path) {
        return Painting.of("<clipPath id='a'>" + path + "</clipPath><g clip-path='url(#a)'>" + WHOLE + "<g/></g>");
    }

    private static Pixels masked(String attributes, String content) {
        return Painting.of("<mask id='a' " + attributes + ">" + content + "</mask><g mask='url(#a)'>" + WHOLE + "</g>");
    }

    private static Pixels filtered(String steps, String scene) {
        String filter = "<filter id='a' filterUnits='userSpaceOnUse' x='0' y='0' width='20' height='20'"
                + " color-interpolation-filters='sRGB'>";
        return Painting.of(filter + steps + "</filter><g filter='url(#a)'>" + scene + "</g>");
    }

    @Test
    void a_clip_path_shows_what_is_inside() {
        Pixels pixels = clipped("<circle cx='10' cy='10' r='5'/>");
        assertThat(pixels.at(10, 10)).isEqualTo(RED);
        assertThat(pixels.at(2, 10)).isEqualTo(NOTHING);
        assertThat(pixels.at(6, 6) >>> 24).isBetween(1, 254);
    }

    @Test
    void a_clip_path_of_a_rectangle_cuts_at_its_sides() {
        Pixels whole = clipped("<rect x='5' y='5' width='10' height='90'/>");
        assertThat(whole.at(5, 19)).isEqualTo(RED);
        assertThat(whole.at(4, 19)).isEqualTo(NOTHING);
        Pixels half = clipped("<rect x='5.5' y='5' width='10' height='90'/>");
        assertThat(half.at(5, 19) >>> 24).isEqualTo(128);
    }

    @Test
    void figures_of_a_clip_path_add_up() {
        Pixels pixels = clipped("<rect width='5' height='20'/><path d='M15 0h5v20h-5z' fill='none'/>");
        assertThat(pixels.at(2, 10)).isEqualTo(RED);
        assertThat(pixels.at(17, 10)).isEqualTo(RED);
        assertThat(pixels.at(10, 10)).isEqualTo(NOTHING);
    }

    @Test
    void a_clip_path_has_its_own_rule_and_transform() {
        Pixels pixels = clipped("<path transform='translate(2 0)' clip-rule='evenodd' d='M0 0h16v16H0zM4 4h8v8H4z'/>");
        assertThat(pixels.at(1, 1)).isEqualTo(NOTHING);
        assertThat(pixels.at(2, 1)).isEqualTo(RED);
        assertThat(pixels.at(10, 10)).isEqualTo(NOTHING);
    }

    @Test
    void a_clip_path_can_be_measured_by_the_figure() {
        assertThat(middle(
                        "<clipPath id='a' clipPathUnits='objectBoundingBox'><circle cx='.5' cy='.5' r='.2'/></clipPath>"
                                + "<rect x='5' y='5' width='10' height='10' fill='lime' clip-path='url(#a)'/>"))
                .isEqualTo("#00ff00ff");
        assertThat(Painting.of("<clipPath id='a' clipPathUnits='objectBoundingBox'><circle cx='.5' cy='.5' r='.2'/>"
                                + "</clipPath><rect x='5' y='5' width='10' height='10' clip-path='url(#a)'/>")
                        .at(6, 10))
                .isEqualTo(NOTHING);
    }

    @Test
    void clip_paths_clip_each_other() {
        Pixels pixels = Painting.of("<clipPath id='b'><circle cx='10' cy='0' r='10'/></clipPath>"
                + "<clipPath id='a' clip-path='url(#b)'><circle cx='10' cy='10' r='8'/></clipPath>"
                + "<g clip-path='url(#a)'>" + WHOLE + "</g>");
        assertThat(pixels.at(10, 5)).isEqualTo(RED);
        assertThat(pixels.at(10, 0)).isEqualTo(NOTHING);
        assertThat(pixels.at(10, 15)).isEqualTo(NOTHING);
    }

    @Test
    void an_empty_clip_path_hides_all_and_a_missing_one_nothing() {
        assertThat(clipped("").at(10, 10)).isEqualTo(NOTHING);
        assertThat(middle("<g clip-path='url(#nowhere)'>" + WHOLE + "</g>")).isEqualTo("#ff0000ff");
    }

    @ParameterizedTest
    @CsvSource({
        "'', white, #ff0000ff",
        "'', black, #00000000",
        "'', lime, #ff0000b6",
        "style='mask-type:alpha', black, #ff0000ff",
        "mask-type='alpha', #00000080, #ff000080",
        "style='mask-type:luminance', #ffffff80, #ff000080"
    })
    void a_mask_shows_what_it_paints_bright_or_opaque(String attributes, String fill, String seen) {
        Pixels pixels = masked(attributes, "<rect width='20' height='20' fill='" + fill + "'/>");
        assertThat(Painting.at(pixels, 10, 10)).isEqualTo(seen);
    }

    @Test
    void a_mask_ends_at_its_region() {
        String white = "<rect width='20' height='20' fill='white'/>";
        Pixels pixels = masked("maskUnits='userSpaceOnUse' x='5' y='0' width='5' height='20'", white);
        assertThat(pixels.at(5, 10)).isEqualTo(RED);
        assertThat(pixels.at(4, 10)).isEqualTo(NOTHING);
        assertThat(pixels.at(10, 10)).isEqualTo(NOTHING);
        Pixels half = masked("x='0' y='0' width='50%' height='1'", white);
        assertThat(half.at(9, 10)).isEqualTo(RED);
        assertThat(half.at(10, 10)).isEqualTo(NOTHING);
    }

    @Test
    void a_mask_inherits_from_where_it_stands() {
        String scene = "<g fill='white'><mask id='a'><rect width='20' height='20'/></mask></g><g mask='url(#a)'>";
        assertThat(middle(scene + WHOLE + "</g>")).isEqualTo("#ff0000ff");
    }

    @Test
    void a_blur_keeps_the_middle_and_fades_at_the_edge() {
        Pixels pixels =
                filtered("<feGaussianBlur stdDeviation='1'/>", "<rect x='5' width='10' height='20' fill='red'/>");
        assertThat(pixels.at(10, 10)).isEqualTo(RED);
        assertThat(pixels.at(5, 10) >>> 24).isBetween(165, 190);
        assertThat(pixels.at(4, 10) >>> 24).isBetween(65, 90);
    }

    @Test
    void what_lies_outside_is_blurred_into_the_picture() {
        String filter = "<filter id='a' x='-50' y='-50' width='200' height='200' filterUnits='userSpaceOnUse'>"
                + "<feGaussianBlur stdDeviation='8'/></filter>";
        Pixels pixels = Painting.of(filter + "<rect x='-40' y='-40' width='40' height='100' filter='url(#a)'/>");
        assertThat(pixels.at(0, 10) >>> 24).isBetween(105, 128);
    }

    @Test
    void a_filter_ends_at_its_region() {
        Pixels pixels = Painting.of("<filter id='a' filterUnits='userSpaceOnUse' x='0' y='0' width='8' height='20'>"
                + "<feFlood flood-color='lime'/></filter><g filter='url(#a)'>" + WHOLE + "</g>");
        assertThat(pixels.at(7, 10)).isEqualTo(GREEN);
        assertThat(pixels.at(8, 10)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<feOffset dx='3' dy='3'/> | #ff0000ff",
                "<feFlood flood-color='blue' flood-opacity='.5'/> | #0000ff80",
                "<feColorMatrix values='0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 1 0'/> | #00ff00ff",
                "<feColorMatrix type='saturate' values='0'/> | #363636ff",
                "<feColorMatrix type='hueRotate' values='0'/> | #ff0000ff",
                "<feColorMatrix type='luminanceToAlpha'/> | #00000036",
                "<feFlood flood-color='blue' result='b'/><feBlend in='SourceGraphic' in2='b' mode='screen'/> | #ff00ffff",
                "<feFlood flood-color='blue' result='b'/><feComposite in='b' in2='SourceGraphic' operator='out'/> | #00000000",
                "<feFlood flood-color='blue' result='b'/><feComposite in='b' in2='SourceGraphic' operator='in'/> | #0000ffff",
                "<feComposite in='SourceGraphic' in2='SourceAlpha' operator='arithmetic' k2='.5'/> | #ff000080",
                "<feFlood flood-color='blue' result='b'/><feMerge><feMergeNode in='SourceGraphic'/><feMergeNode in='b'/>"
                        + "</feMerge> | #0000ffff",
                "<feDropShadow dx='1' dy='1' stdDeviation='0' flood-color='blue'/> | #ff0000ff",
                "<feTurbulence/> | #ff0000ff"
            })
    void steps_of_a_filter_follow_each_other(String steps, String seen) {
        assertThat(Painting.at(filtered(steps, WHOLE), 10, 10)).isEqualTo(seen);
    }

    @Test
    void in_light_black_and_white_mix_to_a_lighter_grey() {
        String steps = "<feFlood flood-color='white' flood-opacity='.5' result='b'/>"
                + "<feFlood flood-color='black' result='c'/><feBlend in='b' in2='c' color-interpolation-filters='%s'/>";
        assertThat(Painting.at(filtered(String.format(steps, "sRGB"), WHOLE), 9, 9))
                .isEqualTo("#808080ff");
        assertThat(Painting.at(filtered(String.format(steps, "linearRGB"), WHOLE), 9, 9))
                .isEqualTo("#bcbcbcff");
    }

    @Test
    void letters_are_set_around_their_place() {
        Pixels pixels =
                Painting.of("<text x='50%' y='50%' dy='5' font-size='16' text-anchor='middle' fill='blue'>I</text>");
        assertThat(pixels.at(10, 10)).isEqualTo(BLUE);
        assertThat(pixels.at(2, 10)).isEqualTo(NOTHING);
    }

    @Test
    void small_letters_without_outline_are_capitals_and_others_dots() {
        String text = "<text x='4' y='16' font-size='16'>%s</text>";
        assertThat(Painting.of(String.format(text, "e")).argb())
                .isEqualTo(Painting.of(String.format(text, "E")).argb());
        assertThat(Painting.of(String.format(text, "中")).argb()).contains(0xff000000);
    }

    @Test
    void half_the_height_of_small_letters_is_the_middle() {
        Pixels pixels = Painting.of(
                "<text x='10' y='10' font-size='20' text-anchor='middle'" + " dominant-baseline='middle'>L</text>");
        assertThat(pixels.at(10, 14)).isEqualTo(0xff000000);
    }
}
