package io.javatar.core.style.pagan;

import io.javatar.core.drawing.Oklch;
import io.javatar.core.image.Bands;
import java.util.ArrayList;
import java.util.List;

/**
 * A hero as a picture of 128 by 128 pixels: 16 by 16 cells of 8.
 *
 * @param hero who is shown
 */
record HeroPicture(Hero hero) {
    private static final int SIDE = Bitmap.SIDE;
    private static final int CELL = 8;

    /** Returns the picture as bands of equal rows. */
    Bands bands() {
        Cells cells = cells();
        List<Bands.Band> bands = new ArrayList<>();
        for (int y = 0; y < SIDE; y++) {
            List<Bands.Run> runs = new ArrayList<>();
            for (int x = 0; x < SIDE; x++) {
                runs.add(new Bands.Run((x + 1) * CELL, cells.at(x, y)));
            }
            bands.add(new Bands.Band((y + 1) * CELL, runs));
        }
        return new Bands(bands);
    }

    Cells cells() {
        Cells cells = Cells.empty();
        for (Layer layer : hero.layers()) {
            List<Bitmap.Cell> painted = painted(layer);
            if (layer.part().held()) {
                painted.stream()
                        .filter(cell -> cell.shade().bright())
                        .forEach(cell -> cells.shadow(cell.x(), cell.y()));
            }
            Oklch colour = layer.part().colour(hero.digits());
            painted.forEach(cell -> cells.set(cell.x(), cell.y(), cell.shade().on(colour)));
        }
        cells.outline();
        return cells;
    }

    /** Returns the cells of a layer that the hash wants, where they come to be. */
    private List<Bitmap.Cell> painted(Layer layer) {
        List<Bitmap.Cell> painted = new ArrayList<>();
        for (Bitmap.Cell cell : Bitmaps.drawn().named(layer.bitmap()).cells()) {
            if (cell.in(hero.digits())) {
                if (layer.side().asDrawn()) {
                    painted.add(cell);
                }
                if (layer.side().mirrored()) {
                    painted.add(cell.mirrored());
                }
            }
        }
        return painted;
    }
}
