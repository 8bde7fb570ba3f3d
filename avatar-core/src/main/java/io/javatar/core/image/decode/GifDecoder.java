package io.javatar.core.image.decode;

import io.javatar.core.image.Frame;
import io.javatar.core.image.PixelRows;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.GifFile;
import io.javatar.core.image.header.GifImage;
import io.javatar.core.image.header.PictureLimits;
import java.util.Arrays;
import java.util.List;

/** Decodes GIF files whose header was checked: composes each image over what the ones before left. */
final class GifDecoder {
    private static final int CLEAR = 2;
    private static final int RESTORE = 3;

    private final GifFile gif;
    private final Pixels canvas;

    private GifDecoder(GifFile gif) {
        this.gif = gif;
        this.canvas = Pixels.transparent(gif.width(), gif.height());
    }

    /** Returns a decoder that has painted nothing yet. */
    static GifDecoder of(byte[] file, PictureLimits limits) {
        return new GifDecoder(GifFile.of(Bytes.of(file), limits));
    }

    /** Returns the images in their order. */
    List<GifImage> images() {
        return gif.images();
    }

    /** Paints the next image, and returns what is seen then. */
    Frame next(GifImage image, Sizing sizing) {
        int[] before = image.control().disposal() == RESTORE ? canvas.argb().clone() : null;
        paint(image);
        Frame frame = new Frame(seen(sizing), image.control().delay());
        if (before != null) {
            System.arraycopy(before, 0, canvas.argb(), 0, before.length);
        } else if (image.control().disposal() == CLEAR) {
            clear(image);
        }
        return frame;
    }

    private void paint(GifImage image) {
        byte[] indices = LzwDecoder.decode(image.codes(), Math.toIntExact(image.area()));
        int[] palette = image.palette();
        int right = right(image);
        for (int row = 0; row < image.height(); row++) {
            int y = image.top() + (image.interlaced() ? interlaced(row, image.height()) : row);
            for (int x = image.left(); x < right && y < gif.height(); x++) {
                int pixel = palette[indices[row * image.width() + x - image.left()] & 0xff];
                if (pixel != 0) {
                    canvas.argb()[y * gif.width() + x] = pixel;
                }
            }
        }
    }

    /** Returns where row {@code row} of the file belongs: every eighth, then the fourths, the halves, the rest. */
    private static int interlaced(int row, int height) {
        int eighths = (height + 7) / 8;
        int fourths = (height + 3) / 4;
        int halves = (height + 1) / 2;
        if (row < eighths) {
            return 8 * row;
        }
        if (row < fourths) {
            return 8 * (row - eighths) + 4;
        }
        return row < halves ? 4 * (row - fourths) + 2 : 2 * (row - halves) + 1;
    }

    private void clear(GifImage image) {
        int bottom = Math.min(gif.height(), image.top() + image.height());
        for (int y = image.top(); y < bottom && image.left() < right(image); y++) {
            Arrays.fill(canvas.argb(), y * gif.width() + image.left(), y * gif.width() + right(image), 0);
        }
    }

    private int right(GifImage image) {
        return Math.min(gif.width(), image.left() + image.width());
    }

    private Pixels seen(Sizing sizing) {
        PixelRows rows = sizing.rows(gif.width(), gif.height());
        int[] row = new int[gif.width()];
        for (int y = 0; y < gif.height(); y++) {
            System.arraycopy(canvas.argb(), y * gif.width(), row, 0, gif.width());
            rows.row(y, row);
        }
        return rows.pixels();
    }
}
