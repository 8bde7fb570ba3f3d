package io.javatar.core.svg.paint;

import static io.javatar.core.svg.paint.Painting.BLACK;
import static io.javatar.core.svg.paint.Painting.GREEN;
import static io.javatar.core.svg.paint.Painting.NOTHING;
import static io.javatar.core.svg.paint.Painting.RED;
import static io.javatar.core.svg.paint.Painting.middle;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x='5' y='5' width='10' height='10' fill='red'/>",
                "<rect x='25%' y='25%' width='50%' height='50%' rx='2' fill='red'/>",
                "<circle cx='10' cy='10' r='5' fill='red'/>",
                "<ellipse cx='10' cy='10' rx='7' ry='4' fill='red'/>",
                "<line x1='0' y1='10' x2='20' y2='10' stroke='red' stroke-width='4'/>",
                "<polyline points='2,2 18,2 18,18 2,18' fill='red'/>",
                "<polygon points='10 2 18 18 2 18' fill='red'/>",
                "<path d='M5 5h10v10H5z' fill='red'/>",
                "<path d='M5 10a5 5 0 1110 0a5 5 0 11-10 0' fill='red'/>",
                "<g fill='red'><use href='#a'/></g><defs><rect id='a' width='20' height='20'/></defs>",
                "<use xlink:href='#a' x='5' y='5'/><defs><rect id='a' width='9' height='9' fill='red'/></defs>",
                "<svg x='5' y='5' width='10' height='10' viewBox='0 0 1 1'><rect width='1' height='1' fill='red'/></svg>",
                "<a><switch><rect width='20' height='20' fill='red'/></switch></a>"
            })
    void every_figure_is_filled(String scene) {
        Pixels pixels = Painting.of(scene.replace("xlink:href", "href"));
        assertThat(pixels.at(10, 10)).isEqualTo(RED);
        assertThat(pixels.at(0, 0)).isIn(NOTHING, RED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='20' height='0' fill='red'/>",
                "<rect width='-20' height='20' fill='red'/>",
                "<circle cx='10' cy='10' r='0' fill='red'/>",
                "<path fill='red'/>",
                "<path d='nonsense' fill='red'/>",
                "<rect width='20' height='20' fill='none'/>",
                "<rect width='20' height='20' fill='red' display='none'/>",
                "<rect width='20' height='20' fill='red' visibility='hidden'/>",
                "<defs><rect width='20' height='20' fill='red'/></defs>",
                "<unknown><rect width='20' height='20' fill='red'/></unknown>",
                "<image width='20' height='20' href='file:/etc/passwd'/>",
                "<use href='#nowhere'/>",
                "<use href='http://example.org/a.svg#b'/>",
                "<rect width='20' height='20' fill='url(#nowhere)'/>"
            })
    void what_is_not_seen_paints_nothing(String scene) {
        assertThat(Painting.of(scene).at(10, 10)).isEqualTo(NOTHING);
    }

    @Test
    void corners_of_a_rectangle_are_rounded() {
        Pixels pixels = Painting.of("<rect width='20' height='20' rx='8' fill='red'/>");
        assertThat(pixels.at(0, 0)).isEqualTo(NOTHING);
        assertThat(pixels.at(10, 0)).isEqualTo(RED);
    }

    @Test
    void an_edge_is_as_opaque_as_it_covers() {
        Pixels pixels = Painting.of("<rect x='2.25' y='2' width='10.5' height='10.5' fill='red'/>");
        assertThat(pixels.at(2, 5) >>> 24).isEqualTo(191);
        assertThat(pixels.at(12, 5) >>> 24).isEqualTo(191);
        assertThat(pixels.at(5, 12) >>> 24).isEqualTo(128);
    }

    @Test
    void hard_edges_are_whole_pixels() {
        Pixels pixels = Painting.of(
                "<g shape-rendering='crispEdges'><rect x='2.25' y='2.6' width='10.5' height='10' fill='red'/></g>");
        assertThat(pixels.at(2, 5)).isEqualTo(RED);
        assertThat(pixels.at(12, 5)).isEqualTo(RED);
        assertThat(pixels.at(5, 2)).isEqualTo(NOTHING);
    }

    @Test
    void even_odd_leaves_holes_where_non_zero_does_not() {
        String path = "<path d='M2 2h16v16H2zM6 6h8v8H6z' fill='red' ";
        assertThat(middle(path + "/>")).isEqualTo("#ff0000ff");
        assertThat(middle(path + "fill-rule='evenodd'/>")).isEqualTo("#00000000");
    }

    @Test
    void a_line_that_turns_back_is_not_filled() {
        assertThat(middle("<path d='M2 2h16v16H2zM6 6v8h8V6z' fill='red'/>")).isEqualTo("#00000000");
    }

    @Test
    void figures_beyond_the_borders_are_cut() {
        Pixels pixels = Painting.of("<circle cx='10' cy='10' r='1000' fill='red'/><path d='M-50 15L70 15 10 90' />");
        assertThat(pixels.at(0, 0)).isEqualTo(RED);
        assertThat(pixels.at(19, 0)).isEqualTo(RED);
        assertThat(pixels.at(0, 15)).isEqualTo(BLACK);
        assertThat(pixels.at(19, 15)).isEqualTo(BLACK);
    }

    @Test
    void the_view_is_fitted_whole_into_the_middle() {
        Pixels pixels = Painting.picture(
                "<svg viewBox='5 5 20 10'><rect x='5' y='5' width='20' height='10' fill='red'/></svg>", 40);
        assertThat(pixels.at(0, 9)).isEqualTo(NOTHING);
        assertThat(pixels.at(0, 10)).isEqualTo(RED);
        assertThat(pixels.at(39, 29)).isEqualTo(RED);
        assertThat(pixels.at(39, 30)).isEqualTo(NOTHING);
    }

    @Test
    void the_size_is_never_that_of_the_picture() {
        Pixels pixels = Painting.picture("<svg width='4000' height='4000'><rect width='100%' height='100%'/></svg>", 8);
        assertThat(pixels.width()).isEqualTo(8);
        assertThat(pixels.at(7, 7)).isEqualTo(BLACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translate(10 10)",
                "translate(10) translate(0,10)",
                "matrix(1 0 0 1 10 10)",
                "scale(.5)translate(20,20)",
                "translate(20 10) rotate(90)",
                "rotate(90 10 10) translate(10 -10)",
                "translate(10 10) skewX(10)",
                "translate(10 10) skewY(10)"
            })
    void transforms_move_figures(String transform) {
        Pixels pixels = Painting.of("<rect width='20' height='20' fill='lime' transform='" + transform + "'/>");
        assertThat(pixels.at(14, 14)).isEqualTo(GREEN);
        assertThat(pixels.at(4, 4)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"translate(5 5", "turn(9)", "translate()", "rotate(1 2)", "x"})
    void a_broken_transform_changes_nothing(String transform) {
        Pixels pixels = Painting.of("<rect width='4' height='4' fill='lime' transform='" + transform + "'/>");
        assertThat(pixels.at(0, 0)).isEqualTo(GREEN);
    }
}
