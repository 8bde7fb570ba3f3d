package io.javatar.core.style.retro;

import io.javatar.core.drawing.Canvas;
import io.javatar.core.drawing.EllipseFill;
import io.javatar.core.image.Bands;
import java.util.ArrayList;
import java.util.List;

/**
 * The grid as a picture of 290 by 290 pixels: five cells of 50 pixels, a margin of 20, round corners.
 *
 * @param grid which cells are painted, and how
 */
record RetroPicture(RetroGrid grid) {
    static final int SIDE = 290;

    private static final int MARGIN = 20;
    private static final int CELL = 50;
    private static final int CORNER = 50;
    private static final int OPAQUE = 0xff000000;
    private static final int GROUND = 0xfff4f4f4;
    private static final List<Integer> INSETS = insets();

    /** Returns the picture as bands of equal rows. */
    Bands bands() {
        List<Bands.Band> bands = new ArrayList<>();
        int inset = inset(0);
        int cells = cells(0);
        for (int y = 1; y < SIDE; y++) {
            int insetHere = inset(y);
            int cellsHere = cells(y);
            if (insetHere != inset || cellsHere != cells) {
                bands.add(new Bands.Band(y, row(inset, cells)));
                inset = insetHere;
                cells = cellsHere;
            }
        }
        bands.add(new Bands.Band(SIDE, row(inset, cells)));
        return new Bands(bands);
    }

    private List<Bands.Run> row(int inset, int cells) {
        List<Bands.Run> row = new ArrayList<>();
        paint(row, inset, 0);
        for (int column = 0; column < RetroGrid.SIDE; column++) {
            if ((cells >> column & 1) == 1) {
                int start = MARGIN + column * CELL;
                paint(row, start, GROUND);
                // One pixel more than the cell: painted cells overlap.
                paint(row, start + CELL + 1, OPAQUE | grid.rgb());
            }
        }
        // On the right and below the corners are fuller by a pixel, because the ellipse is 101 pixels wide.
        paint(row, Math.min(SIDE, SIDE - inset + 1), GROUND);
        paint(row, SIDE, 0);
        return row;
    }

    private static void paint(List<Bands.Run> row, int end, int argb) {
        int start = row.isEmpty() ? 0 : row.get(row.size() - 1).end();
        if (end > start) {
            row.add(new Bands.Run(end, argb));
        }
    }

    /** Returns the cells that are painted in pixel row {@code y}: a bit for each column. */
    private int cells(int y) {
        int cells = 0;
        for (int row = 0; row < RetroGrid.SIDE; row++) {
            int top = MARGIN + row * CELL;
            cells |= y >= top && y <= top + CELL ? grid.row(row) : 0;
        }
        return cells;
    }

    private static int inset(int y) {
        return INSETS.get(Math.min(CORNER, Math.min(y, SIDE - y)));
    }

    private static List<Integer> insets() {
        Canvas corner = Canvas.filled(2 * CORNER + 1, CORNER + 1, 0);
        EllipseFill.fill(corner, new EllipseFill.Box(0, 0, 2 * CORNER, 2 * CORNER), OPAQUE);
        List<Integer> insets = new ArrayList<>();
        for (int y = 0; y <= CORNER; y++) {
            int inset = 0;
            while (corner.pixels().at(inset, y) == 0) {
                inset++;
            }
            insets.add(inset);
        }
        return List.copyOf(insets);
    }
}
