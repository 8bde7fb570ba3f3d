package io.javatar.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterizerTest {
    private static final int SAND = 0xffe0d0b0;
    private static final int INK = 0xff203040;

    @Test
    void the_ground_covers_the_square() {
        assertThat(Rasterizer.pixels(Drawing.of(SAND), new PixelSize(9)).argb()).containsOnly(SAND);
    }

    @Test
    void shapes_on_whole_pixels_have_sharp_edges() {
        Pixels pixels = draw(4, new Drawing.Layer(new Rectangle2D.Double(0.25, 0.5, 0.5, 0.25), INK));
        assertThat(pixels.argb())
                .containsExactly(
                        SAND, SAND, SAND, SAND, SAND, SAND, SAND, SAND, SAND, INK, INK, SAND, SAND, SAND, SAND, SAND);
    }

    @Test
    void later_layers_lie_above() {
        Rectangle2D all = new Rectangle2D.Double(0, 0, 1, 1);
        Pixels pixels = draw(2, new Drawing.Layer(all, 0xffff0000), new Drawing.Layer(all, INK));
        assertThat(pixels.argb()).containsOnly(INK);
    }

    @Test
    void a_pixel_half_covered_is_half_mixed() {
        Pixels pixels = draw(1, new Drawing.Layer(new Rectangle2D.Double(0, 0, 0.5, 1), 0xff000000));
        assertThat(pixels.at(0, 0) & 0xff).isBetween(0xb0 / 2 - 4, 0xb0 / 2 + 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 80, 512})
    void a_disc_covers_its_area_at_every_size(int side) {
        Drawing disc = Drawing.of(0, new Drawing.Layer(new Ellipse2D.Double(0, 0, 1, 1), 0xff000000));
        double covered = 0;
        for (int pixel : Rasterizer.pixels(disc, new PixelSize(side)).argb()) {
            covered += (pixel >>> 24) / 255.0;
        }
        assertThat(covered / side / side).isBetween(Math.PI / 4 - 0.01, Math.PI / 4 + 0.01);
    }

    private static Pixels draw(int side, Drawing.Layer... layers) {
        return Rasterizer.pixels(Drawing.of(SAND, layers), new PixelSize(side));
    }
}
