package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"M", "M 1", "M 0 0 L 1", "m 0 0", "M 0 0 A 1 1", "M x y", "1 2"})
    void anything_else_is_refused(String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.parse(data));
    }
}
