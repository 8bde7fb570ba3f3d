package io.javatar.core.svg.raster;

/**
 * Makes each channel a weighted sum of all (W3C Filter Effects 1, 9.6).
 *
 * @param rows red, green, blue and alpha, each the weights of red, green, blue, alpha and a constant
 */
public record ColourMatrix(double[] rows) {
    private static final int SIZE = 20;
    private static final double[] SAME = {1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0};

    /** Returns the matrix of a type and its values; one that changes nothing where they do not fit. */
    public static ColourMatrix of(String type, double[] values) {
        double value = values.length == 1 ? values[0] : 0;
        double turn = Math.toRadians(value);
        return new ColourMatrix(
                switch (type) {
                    case "matrix" -> values.length == SIZE ? values : SAME;
                    case "saturate" -> mixed(values.length == 1 ? value : 1, 1 - (values.length == 1 ? value : 1), 0);
                    case "hueRotate" -> mixed(Math.cos(turn), 1 - Math.cos(turn), Math.sin(turn));
                    case "luminanceToAlpha" ->
                        new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2125, 0.7154, 0.0721, 0, 0};
                    default -> SAME;
                });
    }

    /** As it is, grey, and turned around grey, each by a share. */
    private static double[] mixed(double same, double grey, double turned) {
        double[] greys = {0.213, 0.715, 0.072};
        double[][] turns = {{-0.213, -0.715, 0.928}, {0.143, 0.140, -0.283}, {-0.787, 0.715, 0.072}};
        double[] rows = SAME.clone();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                rows[5 * row + column] =
                        (row == column ? same : 0) + grey * greys[column] + turned * turns[row][column];
            }
        }
        return rows;
    }

    /** Returns premultiplied pixels changed. */
    public int[] applied(int[] argb) {
        int[] out = new int[argb.length];
        for (int i = 0; i < out.length; i++) {
            int p = Premul.undone(argb[i]);
            int alpha = channel(15, p);
            out[i] = Premul.of(alpha << 24 | channel(0, p) << 16 | channel(5, p) << 8 | channel(10, p));
        }
        return out;
    }

    private int channel(int row, int p) {
        double sum = rows[row] * (p >> 16 & 0xff)
                + rows[row + 1] * (p >> 8 & 0xff)
                + rows[row + 2] * (p & 0xff)
                + rows[row + 3] * (p >>> 24)
                + rows[row + 4] * 255;
        return (int) Math.max(0, Math.min(255, sum + 0.5));
    }
}
