package io.javatar.core.image.colour;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;

/**
 * A table of colours over a grid of one to four axes, as ICC profiles hold it: the last axis varies fastest, every node
 * has three values. It is read in place, without a copy.
 *
 * @param sides the nodes along each axis, 2 to 255
 * @param width the bytes of a value, 1 or 2
 * @param data the values
 */
record ColourTable(int[] sides, int width, Bytes data) {
    private static final int VALUES = 3;

    /** Returns the table at the start of {@code data}; refuses with BROKEN_PICTURE one that is not all there. */
    static ColourTable of(int[] sides, int width, Bytes data) {
        long size = VALUES * (long) width;
        for (int side : sides) {
            if (side < 2) {
                throw AvatarException.of(BROKEN_PICTURE, "a colour table with a side below 2");
            }
            size *= side; // at most 6 * 255^4
        }
        return new ColourTable(sides, width, data.slice(0, size));
    }

    /** Returns the three values, 0 to 1, at a place (0 to 1 on each axis): a mean of the nodes around it. */
    double[] at(double[] place) {
        double[] values = new double[VALUES];
        for (int corner = 0; corner < 1 << sides.length; corner++) {
            addCorner(corner, place, values);
        }
        return values;
    }

    private void addCorner(int corner, double[] place, double[] values) {
        double weight = 1;
        int node = 0;
        for (int axis = 0; axis < sides.length; axis++) {
            double along = place[axis] * (sides[axis] - 1);
            int below = Math.min((int) along, sides[axis] - 2);
            int upper = corner >> axis & 1;
            weight *= upper == 1 ? along - below : 1 - (along - below);
            node = node * sides[axis] + below + upper;
        }
        for (int i = 0; i < VALUES && weight > 0; i++) {
            values[i] += weight * value(VALUES * node + i);
        }
    }

    private double value(int i) {
        return width == 1 ? data.u8(i) / 255.0 : data.u16(2 * i) / 65535.0;
    }
}
