package io.javatar.core.drawing;

/** Fills ellipses with the same pixels as Pillow 9.4 (src/libImaging/Draw.c), without antialiasing. */
public final class EllipseFill {
    private EllipseFill() {}

    /** Fills the ellipse that touches the sides of {@code box}; nothing when the box has a negative side. */
    public static void fill(Canvas canvas, Box box, int argb) {
        int a = box.width();
        int b = box.height();
        if (a < 0 || b < 0) {
            return;
        }
        // On a grid of half pixels around the centre, walk the rim from the right end up to the top.
        int x = a;
        int y = b % 2;
        int widest = a;
        while (true) {
            fillRows(canvas, box, y, widest, argb);
            int row = y;
            while (y == row) {
                if (x == a % 2 && y == b) {
                    return;
                }
                long straight = error(a, b, x, y + 2);
                long diagonal = x > 1 ? error(a, b, x - 2, y + 2) : Long.MAX_VALUE;
                long inward = x > 1 ? error(a, b, x - 2, y) : Long.MAX_VALUE;
                if (straight <= diagonal && straight <= inward) {
                    y += 2;
                } else {
                    x -= 2;
                    y += diagonal <= inward ? 2 : 0;
                }
            }
            widest = x;
        }
    }

    private static void fillRows(Canvas canvas, Box box, int y, int halfWidth, int argb) {
        int x0 = box.left() + (box.width() - halfWidth) / 2;
        int x1 = box.left() + (box.width() + halfWidth) / 2;
        canvas.span(box.top() + (box.height() - y) / 2, x0, x1, argb);
        canvas.span(box.top() + (box.height() + y) / 2, x0, x1, argb);
    }

    private static long error(long a, long b, long x, long y) {
        return Math.abs(a * a * y * y + b * b * x * x - a * a * b * b);
    }

    /**
     * Where an ellipse touches the pixel grid.
     *
     * @param left the leftmost column
     * @param top the topmost row
     * @param width from the leftmost to the rightmost column, in pixels
     * @param height from the topmost to the lowest row, in pixels
     */
    public record Box(int left, int top, int width, int height) {}
}
