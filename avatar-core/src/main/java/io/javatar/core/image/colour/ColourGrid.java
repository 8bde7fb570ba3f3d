package io.javatar.core.image.colour;

/**
 * Keeps sRGB at the nodes of a grid over colours of three or four components, each computed when it is first needed,
 * and interpolates between them, so that the cost of a profile's tables does not grow with the picture. Not
 * thread-safe.
 */
final class ColourGrid {
    private static final int[] SIDES = {33, 17};
    private static final int STEPS = 256; // between two nodes
    private static final int MOST = 16 * 255; // of a channel: lanes of 21 bits hold STEPS times as much
    private static final int LANE = 21;
    private static final long KNOWN = Long.MIN_VALUE;

    private final int axes;
    private final int side;
    private final DeviceColours colours;
    private final long[] nodes;
    /** For each axis and value the node below: what it adds to the index. */
    private final int[][] below = new int[4][256];
    /** For each axis and value how far behind that node it lies, in STEPS, in the high half; the axis' stride below. */
    private final int[][] behind = new int[4][256];

    /** Makes a grid over {@code axes} components, 3 or 4. */
    ColourGrid(int axes, DeviceColours colours) {
        this.axes = axes;
        this.side = SIDES[axes - 3];
        this.colours = colours;
        this.nodes = new long[(int) Math.pow(side, axes)];
        for (int axis = 0, stride = 1; axis < axes; axis++, stride *= side) {
            for (int value = 0; value < 256; value++) {
                int place = (value * (side - 1) * STEPS + 127) / 255;
                int node = Math.min(place / STEPS, side - 2);
                below[axis][value] = node * stride;
                behind[axis][value] = place - node * STEPS << 16 | stride;
            }
        }
    }

    /** Returns {@code 0xRRGGBB} of components from 0 to 255; the fourth is 0 where there are three. */
    int rgb(int first, int second, int third, int fourth) {
        return interpolated(
                below[0][first] + below[1][second] + below[2][third] + below[3][fourth],
                behind[0][first],
                behind[1][second],
                behind[2][third],
                behind[3][fourth]);
    }

    /**
     * The mean of the corners of the simplex that the place lies in: from the base along one axis after the other, the
     * one with the largest fraction first (tetrahedral interpolation, and the same in four dimensions).
     */
    private int interpolated(int base, int a, int b, int c, int d) {
        int ab = Math.max(a, b);
        int ba = Math.min(a, b);
        int cd = Math.max(c, d);
        int dc = Math.min(c, d);
        int k0 = Math.max(ab, cd);
        int k3 = Math.min(ba, dc);
        int x = Math.min(ab, cd);
        int y = Math.max(ba, dc);
        int k1 = Math.max(x, y);
        int k2 = Math.min(x, y);
        long sum = node(base) * (STEPS - (k0 >> 16));
        int at = base + (k0 & 0xffff);
        sum += node(at) * ((k0 >> 16) - (k1 >> 16));
        at += k1 & 0xffff;
        sum += node(at) * ((k1 >> 16) - (k2 >> 16));
        at += k2 & 0xffff;
        sum += node(at) * ((k2 >> 16) - (k3 >> 16));
        at += k3 & 0xffff;
        sum += node(at) * (k3 >> 16);
        return channel(sum, 2) << 16 | channel(sum, 1) << 8 | channel(sum, 0);
    }

    private static int channel(long sum, int lane) {
        int value = (int) (sum >>> lane * LANE) & (1 << LANE) - 1;
        return value + 2048 >> 12;
    }

    private long node(int index) {
        long node = nodes[index];
        return node != 0 ? node : known(index);
    }

    private long known(int index) {
        double[] components = new double[axes];
        for (int axis = 0, rest = index; axis < axes; axis++, rest /= side) {
            components[axis] = (double) (rest % side) / (side - 1);
        }
        double[] light = Chromaticities.TO_SRGB.times(colours.xyz(components));
        long node = 0;
        for (double channel : light) {
            node = node << LANE | Math.round(MOST * SrgbCurve.encoded(channel));
        }
        nodes[index] = node | KNOWN;
        return nodes[index];
    }
}
