package io.javatar.core.image.webp;

/** Predicts blocks of 4 by 4 pixels from the thirteen pixels beside them, in ten ways (RFC 6386, 12.3). */
final class BlockPrediction {
    static final int MEAN = 0;
    static final int SLOPE = 1;
    static final int ABOVE = 2;
    static final int LEFT = 3;
    static final int LEFT_DOWN = 4;
    static final int RIGHT_DOWN = 5;
    static final int VERTICAL_RIGHT = 6;
    static final int VERTICAL_LEFT = 7;
    static final int HORIZONTAL_DOWN = 8;
    static final int HORIZONTAL_UP = 9;

    private static final int SIDE = 4;
    private static final int CORNER = 5;

    /** The pixels around: from the bottom at the left, whose last is there twice, by the corner, to above at the right, likewise. */
    private final int[] edge = new int[15];

    /** Predicts the block at {@code at} of {@code pixels}, whose rows are {@code stride} apart. */
    void predict(int mode, int[] pixels, int at, int stride) {
        for (int i = 0; i < SIDE; i++) {
            edge[SIDE - i] = pixels[at + i * stride - 1];
        }
        edge[0] = edge[1];
        System.arraycopy(pixels, at - stride - 1, edge, CORNER, 2 * SIDE + 1);
        edge[14] = edge[13];
        if (mode == MEAN) {
            int mean = mean();
            fill(pixels, at, stride, (x, y) -> mean);
        } else {
            fill(pixels, at, stride, (x, y) -> predicted(mode, x, y));
        }
    }

    private interface Predicted {
        int at(int x, int y);
    }

    private static void fill(int[] pixels, int at, int stride, Predicted predicted) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                pixels[at + y * stride + x] = predicted.at(x, y);
            }
        }
    }

    private int mean() {
        int sum = SIDE;
        for (int i = 1; i <= SIDE; i++) {
            sum += edge[i] + edge[CORNER + i];
        }
        return sum >> 3;
    }

    private int predicted(int mode, int x, int y) {
        return switch (mode) {
            case SLOPE -> Math.max(0, Math.min(255, edge[CORNER + 1 + x] + edge[SIDE - y] - edge[CORNER]));
            case ABOVE -> three(CORNER + 1 + x);
            case LEFT -> three(SIDE - y);
            case LEFT_DOWN -> three(CORNER + 2 + x + y);
            case RIGHT_DOWN -> three(CORNER + x - y);
            case VERTICAL_RIGHT -> verticalRight(x, y);
            case VERTICAL_LEFT -> verticalLeft(x, y);
            case HORIZONTAL_DOWN -> horizontalDown(x, y);
            case HORIZONTAL_UP -> horizontalUp(x + 2 * y);
            default -> throw new IllegalArgumentException(mode + " is no mode of a block");
        };
    }

    private int verticalRight(int x, int y) {
        if (x > 0 && y > 1) {
            return verticalRight(x - 1, y - 2);
        }
        return y == 0 ? two(CORNER + x) : three(CORNER + x + 1 - y);
    }

    private int verticalLeft(int x, int y) {
        if (x == 3 && y > 1) {
            return three(CORNER + 4 + y);
        }
        int from = CORNER + 1 + x + y / 2;
        return y % 2 == 0 ? two(from) : three(from + 1);
    }

    private int horizontalDown(int x, int y) {
        if (x > 1 && y > 0) {
            return horizontalDown(x - 2, y - 1);
        }
        return x == 0 ? two(SIDE - y) : three(CORNER - 1 + x - y);
    }

    private int horizontalUp(int step) {
        if (step > 5) {
            return edge[1];
        }
        int from = SIDE - step / 2;
        return step % 2 == 0 ? two(from - 1) : three(from - 1);
    }

    /** The mean of a pixel and the next. */
    private int two(int i) {
        return edge[i] + edge[i + 1] + 1 >> 1;
    }

    /** The mean of a pixel, twice, and those at its sides. */
    private int three(int i) {
        return edge[i - 1] + 2 * edge[i] + edge[i + 1] + 2 >> 2;
    }
}
