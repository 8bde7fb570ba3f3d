package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {
    @Test
    void it_reads_lines_and_curves() {
        Path2D path = PathData.parse("M 0 0 L 10 0 Q 20 0 20 10 C 20 20 10 20 0 20 Z");
        assertThat(path.contains(5, 10)).isTrue();
        assertThat(path.contains(19.5, 0.5)).isFalse();
    }

    @Test
    void hundredths_fill_the_unit_square() {
        assertThat(PathData.hundredths("M 0 0 L 100 0 L 100 100 L 0 100 Z").getBounds2D())
                .isEqualTo(new Rectangle2D.Double(0, 0, 1, 1));
    }

    @Test
    void nothing_is_an_empty_path() {
        assertThat(PathData.parse("").getCurrentPoint()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m1 1 2 3h4v5z | M1,1 3,4 7,4 7,9 1,1",
                "M1 1l2 3H4V5 | M1,1 3,4 4,4 4,5",
                "M0 0c1 1 2 2 3 3s1 2 3 3 | M0,0 C1,1 2,2 3,3 C4,4 4,5 6,6",
                "M0 0Q1 1 2 0t2 0 | M0,0 Q1,1 2,0 Q3,-1 4,0",
                "M0 0S1 1 2 0 | M0,0 C0,0 1,1 2,0",
                "M0 0T2 0 | M0,0 Q0,0 2,0",
                "M1 1 2 2m1 1 1 1 | M1,1 2,2 M3,3 4,4",
                "M1 1h1zl1 0 | M1,1 2,1 1,1 2,1"
            })
    void short_forms_mean_their_long_forms(String data, String meant) {
        assertThat(told(PathData.parse(data))).isEqualTo(meant);
    }

    @Test
    void numbers_need_no_blanks_between_them() {
        assertThat(told(PathData.parse("M1-1.5L.5.25 1e1-2E-1"))).isEqualTo("M1,-1.5 0.5,0.25 10,-0.2");
    }

    @Test
    void an_arc_is_a_part_of_its_ellipse() {
        Path2D path = PathData.parse("M 10 0 A 10 10 0 0 1 -10 0");
        assertThat(path.getBounds2D().getMaxY()).isCloseTo(10, within(0.01));
    }

    @Test
    void flags_of_an_arc_need_no_blanks() {
        assertThat(told(PathData.parse("M0 0a5 5 0 1110 0"))).isEqualTo(told(PathData.parse("M0 0 a 5 5 0 1 1 10 0")));
    }

    @Test
    void an_arc_too_small_for_its_ends_grows() {
        assertThat(PathData.parse("M 10 0 A 1 1 0 0 1 -10 0").getBounds2D().getMaxY())
                .isCloseTo(10, within(0.01));
    }

    @Test
    void an_arc_without_radius_is_a_line() {
        assertThat(told(PathData.parse("M0 0A0 5 0 0 1 3 4"))).isEqualTo("M0,0 3,4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M",
                "M 1",
                "M 0 0 L 1",
                "L 0 0",
                "M 0 0 A 1 1",
                "M x y",
                "1 2",
                "M0 0zz1",
                "M0 0A1 1 0 2 0 1 1",
                "M 1e99 0",
                "M 0 0 X 1"
            })
    void anything_else_is_refused(String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.parse(data));
    }

    @Test
    void what_stands_before_a_mistake_can_be_kept() {
        assertThat(told(PathData.untilMistake("M1 1L2 2L3 x4"))).isEqualTo("M1,1 2,2");
    }

    private static String told(Path2D path) {
        StringBuilder told = new StringBuilder();
        double[] p = new double[6];
        double[] start = new double[2];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    start = p.clone();
                    points(told, " M", p, 1);
                }
                case PathIterator.SEG_LINETO -> points(told, " ", p, 1);
                case PathIterator.SEG_QUADTO -> points(told, " Q", p, 2);
                case PathIterator.SEG_CUBICTO -> points(told, " C", p, 3);
                default -> points(told, " ", start, 1);
            }
        }
        return told.substring(1);
    }

    private static void points(StringBuilder told, String command, double[] p, int count) {
        told.append(command);
        for (int i = 0; i < count; i++) {
            told.append(i == 0 ? "" : " ").append(number(p[2 * i])).append(',').append(number(p[2 * i + 1]));
        }
    }

    private static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? String.format(Locale.ROOT, "%.0f", rounded) : Double.toString(rounded);
    }
}
