package io.javatar.core.image.decode;

import io.javatar.core.image.Frame;
import io.javatar.core.image.PixelRows;
import io.javatar.core.image.Pixels;
import io.javatar.core.image.Sizing;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.GifControl;
import io.javatar.core.image.header.GifFile;
import io.javatar.core.image.header.GifImage;
import io.javatar.core.image.header.PictureLimits;
import java.util.Arrays;
import java.util.List;

/** Decodes GIF files whose header was checked: composes each image over the result of the previous ones. */
final class GifDecoder {
    private static final int CLEAR = 2;

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

    /** Returns the first frame; its pixels are never all in memory. */
    static Pixels first(byte[] file, PictureLimits limits, Sizing sizing) {
        GifFile gif = GifFile.of(Bytes.of(file), limits);
        GifImage image = gif.images().get(0);
        GifIndices indices = GifIndices.of(image);
        PixelRows rows = sizing.rows(gif.width(), gif.height());
        int[] row = new int[gif.width()];
        for (int y = 0; y < gif.height(); y++) {
            Arrays.fill(row, 0);
            indices.paint(y, row, 0, gif.width());
            rows.row(y, row);
        }
        return rows.pixels();
    }

    /** Returns the images in their order. */
    List<GifImage> images() {
        return gif.images();
    }

    /** Paints the next image, and returns what is seen then. */
    Frame next(GifImage image, Sizing sizing) {
        boolean restored = image.control().disposal() == GifControl.RESTORE;
        int[] before = restored ? area(image) : new int[0];
        paint(image);
        Frame frame = new Frame(seen(sizing), image.control().delay());
        if (restored) {
            restore(image, before);
        } else if (image.control().disposal() == CLEAR) {
            clear(image);
        }
        return frame;
    }

    private void paint(GifImage image) {
        GifIndices indices = GifIndices.of(image);
        for (int y = image.top(); y < bottom(image); y++) {
            indices.paint(y, canvas.argb(), y * gif.width(), gif.width());
        }
    }

    /** Returns a copy of what the image will paint over, as far as it lies on the canvas. */
    private int[] area(GifImage image) {
        int width = Math.max(0, right(image) - image.left());
        int[] area = new int[width * Math.max(0, bottom(image) - image.top())];
        for (int at = 0, y = image.top(); at < area.length; at += width, y++) {
            System.arraycopy(canvas.argb(), y * gif.width() + image.left(), area, at, width);
        }
        return area;
    }

    private void restore(GifImage image, int[] area) {
        int width = Math.max(0, right(image) - image.left());
        for (int at = 0, y = image.top(); at < area.length; at += width, y++) {
            System.arraycopy(area, at, canvas.argb(), y * gif.width() + image.left(), width);
        }
    }

    private void clear(GifImage image) {
        for (int y = image.top(); y < bottom(image) && image.left() < right(image); y++) {
            Arrays.fill(canvas.argb(), y * gif.width() + image.left(), y * gif.width() + right(image), 0);
        }
    }

    private int right(GifImage image) {
        return Math.min(gif.width(), image.left() + image.width());
    }

    private int bottom(GifImage image) {
        return Math.min(gif.height(), image.top() + image.height());
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
