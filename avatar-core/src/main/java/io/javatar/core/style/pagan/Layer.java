package io.javatar.core.style.pagan;

/**
 * A bitmap in its colour and place.
 *
 * @param bitmap what is drawn
 * @param part whose colour it has
 * @param side where it is drawn
 */
record Layer(Bitmap.Name bitmap, Part part, Side side) {
    /** Whether a bitmap is drawn as it is, turned left to right, or both. */
    enum Side {
        BOTH,
        AS_DRAWN,
        MIRRORED;

        boolean asDrawn() {
            return this != MIRRORED;
        }

        boolean mirrored() {
            return this != AS_DRAWN;
        }
    }
}
