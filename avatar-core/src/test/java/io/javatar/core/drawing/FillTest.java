package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shapes as Pillow 9.4 fills them; the golden pictures show many more. */
class FillTest {
    @Test
    void a_rectangle_covers_its_right_and_lower_edge() {
        assertThat(polygon(6, 4, 1, 1, 4, 1, 4, 2, 1, 2)).containsExactly("......", ".####.", ".####.", "......");
    }

    @Test
    void a_triangle_is_filled() {
        assertThat(polygon(5, 5, 0, 0, 4, 4, 0, 4)).containsExactly("#....", "##...", "###..", "####.", "#####");
    }

    @Test
    void a_polygon_of_one_line_is_that_line() {
        assertThat(polygon(5, 2, 0, 1, 3, 1, 1, 1)).containsExactly(".....", "####.");
    }

    @Test
    void a_polygon_reaching_out_is_cut() {
        assertThat(polygon(3, 3, -5, -5, 9, -5, 9, 9, -5, 9)).containsExactly("###", "###", "###");
    }

    @Test
    void a_polygon_far_away_paints_nothing() {
        assertThat(polygon(3, 2, 10, 10, 20, 10, 20, 20)).containsExactly("...", "...");
        assertThat(polygon(3, 2, -10, -10, -20, -10, -20, -20)).containsExactly("...", "...");
    }

    @Test
    void no_polygon_of_small_numbers_fails() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int[] xy = random.ints(2L * (1 + random.nextInt(9)), -3, 13).toArray();
            PolygonFill.fill(Canvas.filled(10, 10, 0), xy, -1);
        }
    }

    @Test
    void an_ellipse_is_round_and_as_large_as_its_box() {
        assertThat(ellipse(7, 5, 0, 0, 6, 4)).containsExactly("..###..", "#######", "#######", "#######", "..###..");
    }

    @Test
    void an_ellipse_without_height_is_a_line() {
        assertThat(ellipse(5, 3, 1, 1, 3, 0)).containsExactly(".....", ".####", ".....");
    }

    @Test
    void an_ellipse_with_a_negative_side_is_nothing() {
        assertThat(ellipse(3, 1, 1, 0, -1, 4)).containsExactly("...");
    }

    @Test
    void a_circle_is_symmetric() {
        for (int side = 1; side < 40; side++) {
            List<String> rows = ellipse(side + 1, side + 1, 0, 0, side, side);
            for (String row : rows) {
                assertThat(row).isEqualTo(new StringBuilder(row).reverse().toString());
            }
        }
    }

    private static List<String> polygon(int width, int height, int... xy) {
        Canvas canvas = Canvas.filled(width, height, 0);
        PolygonFill.fill(canvas, xy, -1);
        return rows(canvas);
    }

    private static List<String> ellipse(int width, int height, int left, int top, int across, int down) {
        Canvas canvas = Canvas.filled(width, height, 0);
        EllipseFill.fill(canvas, new EllipseFill.Box(left, top, across, down), -1);
        return rows(canvas);
    }

    private static List<String> rows(Canvas canvas) {
        return IntStream.range(0, canvas.height())
                .mapToObj(y -> IntStream.range(0, canvas.width())
                        .mapToObj(x -> canvas.pixels().at(x, y) == 0 ? "." : "#")
                        .reduce("", String::concat))
                .toList();
    }
}
