package io.javatar.core.image.colour;

/**
 * Converts colours that are brighter than white can be. Up to white, light is halved; what is brighter is compressed so
 * that 1000 cd/m² become the white of sRGB, and so does everything above. The hue is kept. Browsers do about the same
 * on a screen without HDR.
 *
 * @param mixed from encoded values to linear sRGB, up to 1
 * @param scene whether the values are light of the scene, which screens show with a gamma of their own
 */
record HdrConversion(MatrixConversion mixed, boolean scene) implements ColourConversion {
    private static final double WHITE = 203; // cd/m², of paper and text beside: ITU-R BT.2408
    private static final double BRIGHTEST = 1000 / WHITE;
    private static final double SCREEN = 10_000 / WHITE;
    private static final double SYSTEM_GAMMA = 1.2; // of a screen of 1000 cd/m²: ITU-R BT.2100, note 5f

    @Override
    public void toSrgb(int[] argb) {
        float[] light = new float[3];
        for (int i = 0; i < argb.length; i++) {
            mixed.light(argb[i], light);
            float gain = (float) (scene ? shownScene(light) : toned(light, SCREEN));
            argb[i] = argb[i] & 0xff000000
                    | SrgbCurve.eightBits(gain * light[0]) << 16
                    | SrgbCurve.eightBits(gain * light[1]) << 8
                    | SrgbCurve.eightBits(gain * light[2]);
        }
    }

    private static double shownScene(float[] light) {
        double luminance = Math.max(0, 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
        return toned(light, Math.pow(luminance, SYSTEM_GAMMA - 1) * BRIGHTEST);
    }

    /** Returns by what lights are to be multiplied, which {@code gain} makes relative to white. */
    private static double toned(float[] light, double gain) {
        double most = gain * Math.max(light[0], Math.max(light[1], light[2]));
        return most <= 1 ? gain / 2 : gain / most * softened(most);
    }

    /** From (1, ½) to (BRIGHTEST, 1): a parabola that goes on as steep as it comes, and ends level. */
    private static double softened(double light) {
        if (light >= BRIGHTEST) {
            return 1;
        }
        double bend = BRIGHTEST - 3;
        double way = 1 - (Math.sqrt(1 + bend * (light - 1)) - 1) / bend; // 1 to 0
        return 1 - way * way / 2;
    }
}
