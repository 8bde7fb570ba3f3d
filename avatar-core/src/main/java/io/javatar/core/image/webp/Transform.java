package io.javatar.core.image.webp;

/** Undoes what an encoder did to the rows of a picture so that they compress better (RFC 9649, 3.5). */
sealed interface Transform permits Predictor, ColourTransform, SubtractGreen, ColourIndexing {
    /** Undoes it in row {@code y}; rows come once each, from the top. {@code row} is as wide as the whole picture. */
    void undo(int y, int[] row);
}
