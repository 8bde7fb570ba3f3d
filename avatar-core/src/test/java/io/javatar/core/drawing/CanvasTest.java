package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.Pixels;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static final int INK = 0xff102030;

    @Test
    void a_span_paints_both_ends() {
        assertThat(row(Canvas.filled(6, 1, 0), 2, 4)).containsExactly(0, 0, INK, INK, INK, 0);
    }

    @Test
    void a_span_is_cut_at_the_sides() {
        assertThat(row(Canvas.filled(3, 1, 0), -5, 9)).containsExactly(INK, INK, INK);
    }

    @Test
    void a_span_beside_the_canvas_paints_nothing() {
        assertThat(row(Canvas.filled(3, 1, 0), 3, 9)).containsOnly(0);
        assertThat(row(Canvas.filled(3, 1, 0), -9, -1)).containsOnly(0);
    }

    @Test
    void a_span_that_ends_before_it_starts_paints_nothing() {
        assertThat(row(Canvas.filled(3, 1, 0), 2, 1)).containsOnly(0);
    }

    @Test
    void a_span_above_or_below_paints_nothing() {
        Canvas canvas = Canvas.filled(2, 2, 0);
        canvas.span(-1, 0, 1, INK);
        canvas.span(2, 0, 1, INK);
        assertThat(canvas.pixels().argb()).containsOnly(0);
    }

    @Test
    void a_tile_turns_clockwise() {
        assertThat(turned(QuarterTurns.NONE)).containsExactly(1, 2, 3, 4);
        assertThat(turned(QuarterTurns.ONE)).containsExactly(3, 1, 4, 2);
        assertThat(turned(QuarterTurns.TWO)).containsExactly(4, 3, 2, 1);
        assertThat(turned(QuarterTurns.THREE)).containsExactly(2, 4, 1, 3);
    }

    @Test
    void a_tile_covers_what_lies_below_even_where_it_is_transparent() {
        Canvas canvas = Canvas.filled(3, 3, INK);
        canvas.paste(Pixels.transparent(2, 2), 1, 1, QuarterTurns.NONE);
        assertThat(canvas.pixels().argb()).containsExactly(INK, INK, INK, INK, 0, 0, INK, 0, 0);
    }

    private static int[] row(Canvas canvas, int x0, int x1) {
        canvas.span(0, x0, x1, INK);
        return canvas.pixels().argb();
    }

    private static int[] turned(QuarterTurns turns) {
        Canvas canvas = Canvas.filled(2, 2, 0);
        canvas.paste(new Pixels(2, 2, new int[] {1, 2, 3, 4}), 0, 0, turns);
        return canvas.pixels().argb();
    }
}
