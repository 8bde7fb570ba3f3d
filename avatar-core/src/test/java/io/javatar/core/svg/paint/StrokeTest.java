package io.javatar.core.svg.paint;

import static io.javatar.core.svg.paint.Painting.NOTHING;
import static io.javatar.core.svg.paint.Painting.RED;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import org.junit.jupiter.api.Test;

class StrokeTest {
    private static Pixels line(String properties) {
        return Painting.of("<path d='M6 10h8' fill='none' stroke='red' stroke-width='4' " + properties + "/>");
    }

    private static Pixels corner(String properties) {
        return Painting.of("<path d='M2 14L10 6L18 14' fill='none' stroke='red' stroke-width='4' " + properties + "/>");
    }

    @Test
    void a_stroke_lies_on_both_sides_of_its_line() {
        assertThat(line("").at(10, 8)).isEqualTo(RED);
        assertThat(line("").at(10, 11)).isEqualTo(RED);
        assertThat(line("").at(10, 7)).isEqualTo(NOTHING);
    }

    @Test
    void ends_are_cut_round_or_square() {
        assertThat(line("").at(4, 8)).isEqualTo(NOTHING);
        assertThat(line("stroke-linecap='square'").at(4, 8)).isEqualTo(RED);
        assertThat(line("stroke-linecap='round'").at(5, 9)).isEqualTo(RED);
        assertThat(line("stroke-linecap='round'").at(4, 8)).isNotEqualTo(RED);
    }

    @Test
    void corners_are_sharp_unless_told() {
        assertThat(corner("").at(10, 4) >>> 24).isGreaterThan(200);
        assertThat(corner("stroke-linejoin='bevel'").at(10, 4) >>> 24).isLessThan(130);
        assertThat(corner("stroke-miterlimit='1'").at(10, 4) >>> 24).isLessThan(130);
    }

    @Test
    void dashes_leave_gaps() {
        Pixels pixels = line("stroke-dasharray='2'");
        assertThat(pixels.at(6, 10)).isEqualTo(RED);
        assertThat(pixels.at(9, 10)).isEqualTo(NOTHING);
        assertThat(pixels.at(10, 10)).isEqualTo(RED);
        assertThat(line("stroke-dasharray='2' stroke-dashoffset='-2'").at(6, 10))
                .isEqualTo(NOTHING);
    }

    @Test
    void dashes_that_cannot_be_are_none() {
        assertThat(line("stroke-dasharray='0 0'").at(9, 10)).isEqualTo(RED);
        assertThat(line("stroke-dasharray='-1 2'").at(9, 10)).isEqualTo(RED);
        assertThat(line("stroke-dasharray='none'").at(9, 10)).isEqualTo(RED);
    }

    @Test
    void a_stroke_grows_with_its_transform() {
        Pixels pixels = Painting.of("<g transform='scale(4)'><path d='M0 2.5h5' stroke='red' stroke-width='2'/></g>");
        assertThat(pixels.at(10, 6)).isEqualTo(RED);
        assertThat(pixels.at(10, 13)).isEqualTo(RED);
        assertThat(pixels.at(10, 5)).isEqualTo(NOTHING);
    }

    @Test
    void a_width_of_zero_paints_nothing() {
        assertThat(Painting.of("<path d='M6 10h8' stroke='red' stroke-width='0' fill='none'/>")
                        .at(10, 10))
                .isEqualTo(NOTHING);
    }
}
