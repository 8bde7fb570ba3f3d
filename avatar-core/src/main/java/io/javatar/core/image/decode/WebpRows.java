package io.javatar.core.image.decode;

/** A picture of a WebP file, row by row from the top. */
interface WebpRows {
    /** Reads row {@code y}, the next one, sRGB or as the file's profile says, into {@code argb}, which is as wide as the picture. */
    void row(int y, int[] argb);
}
