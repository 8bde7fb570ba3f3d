package io.javatar.core.image.encode;

import io.javatar.core.image.Pixels;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Writes small PNG files (W3C PNG), with no metadata but the given text: up to 256 colours by a palette of the least
 * depth, more as RGB, or RGBA where a pixel is not opaque. Lossless, for transparent pixels too. The same pixels give
 * the same bytes.
 */
public final class PngWriter {
    // Measured: identicons gain 1 % above level 5, and take half as long again.
    private static final int PALETTE_LEVEL = 5;

    private static final byte PALETTE = 3;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;

    private PngWriter() {}

    /** Returns the file. */
    public static byte[] write(Pixels pixels) {
        return write(pixels, List.of());
    }

    /** Returns the file with words beside the pixels. */
    public static byte[] write(Pixels pixels, List<PngText> texts) {
        ColourTable table = ColourTable.of(pixels);
        return table == null ? colour(pixels, texts) : indexed(pixels, table, texts);
    }

    private static byte[] indexed(Pixels pixels, ColourTable table, List<PngText> texts) {
        int depth = table.depth();
        return begun(pixels, depth, PALETTE, texts)
                .chunk("PLTE", table.rgb())
                .chunk("tRNS", table.alpha())
                .packed("IDAT", table.rows(pixels, depth), PALETTE_LEVEL)
                .finished();
    }

    private static byte[] colour(Pixels pixels, List<PngText> texts) {
        boolean opaque = pixels.opaque();
        PngRows rows = PngRows.of(pixels, opaque ? 3 : 4);
        return begun(pixels, 8, opaque ? RGB : RGBA, texts)
                .packed("IDAT", rows.bytes(), rows.level())
                .finished();
    }

    private static PngFile begun(Pixels pixels, int depth, byte colour, List<PngText> texts) {
        PngFile file = new PngFile().chunk("IHDR", header(pixels, depth, colour));
        texts.forEach(text -> file.chunk("iTXt", text.chunk()));
        return file;
    }

    private static byte[] header(Pixels pixels, int depth, byte colour) {
        return ByteBuffer.allocate(13)
                .putInt(pixels.width())
                .putInt(pixels.height())
                .put((byte) depth)
                .put(colour)
                .array(); // deflate, the five filters, not interlaced: zeros
    }
}
