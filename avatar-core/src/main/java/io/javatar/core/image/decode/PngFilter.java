package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;

/** Undoes the filters of PNG rows (W3C PNG, 9.2). */
final class PngFilter {
    private PngFilter() {}

    /**
     * Turns {@code row}, which begins with its filter type, into samples; {@code above} is the row before, already
     * undone. {@code step} is the distance to the pixel at the left, in bytes.
     */
    static void undo(byte[] row, byte[] above, int length, int step) {
        switch (row[0]) {
            case 0 -> {}
            case 1 -> sub(row, length, step);
            case 2 -> up(row, above, length);
            case 3 -> average(row, above, length, step);
            case 4 -> paeth(row, above, length, step);
            default -> throw AvatarException.of(BROKEN_PICTURE, "PNG filter " + row[0] + " is not within 0..4");
        }
    }

    private static void sub(byte[] row, int length, int step) {
        for (int i = step + 1; i <= length; i++) {
            row[i] += row[i - step];
        }
    }

    private static void up(byte[] row, byte[] above, int length) {
        for (int i = 1; i <= length; i++) {
            row[i] += above[i];
        }
    }

    private static void average(byte[] row, byte[] above, int length, int step) {
        for (int i = 1; i <= length; i++) {
            int left = i > step ? row[i - step] & 0xff : 0;
            row[i] += (byte) ((left + (above[i] & 0xff)) / 2);
        }
    }

    private static void paeth(byte[] row, byte[] above, int length, int step) {
        for (int i = 1; i <= Math.min(step, length); i++) {
            row[i] += above[i];
        }
        for (int i = step + 1; i <= length; i++) {
            row[i] += (byte) predicted(row[i - step] & 0xff, above[i] & 0xff, above[i - step] & 0xff);
        }
    }

    private static int predicted(int left, int up, int corner) {
        int fromLeft = Math.abs(up - corner);
        int fromUp = Math.abs(left - corner);
        int fromCorner = Math.abs(left + up - 2 * corner);
        if (fromLeft <= fromUp && fromLeft <= fromCorner) {
            return left;
        }
        return fromUp <= fromCorner ? up : corner;
    }
}
