package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.WebpBitstream;
import io.javatar.core.problem.AvatarException;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Unpacks alpha that is coded apart from a lossy picture (RFC 9649, 2.7.1.2). */
final class WebpAlpha {
    private static final int LOSSLESS = 1;
    private static final int GREEN = 1;

    private WebpAlpha() {}

    /** Returns the alpha of each pixel. */
    static byte[] decode(Bytes chunk, int width, int height) throws IOException {
        int info = chunk.u8(0);
        byte[] alpha = switch (info & 3) {
            case 0 -> chunk.slice(1, (long) width * height).copy();
            case LOSSLESS -> green(chunk.after(1), width, height);
            default -> throw AvatarException.of(BROKEN_PICTURE, "WebP alpha packed in an unknown way");
        };
        undo(info >> 2 & 3, alpha, width);
        return alpha;
    }

    /** The data is that of a lossless picture without its header, and alpha its green. */
    private static byte[] green(Bytes data, int width, int height) throws IOException {
        byte[] coded = ByteBuffer.allocate(5 + data.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x2f)
                .putInt(width - 1 | height - 1 << 14)
                .put(data.array(), data.from(), data.size())
                .array();
        Raster raster = WebpBitstreams.decode(new WebpBitstream(true, width, height, Bytes.of(coded)));
        byte[] alpha = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, GREEN, row);
            for (int x = 0; x < width; x++) {
                alpha[y * width + x] = (byte) row[x];
            }
        }
        return alpha;
    }

    /** Undoes a prediction from the left (1), from above (2), or from both (3). */
    private static void undo(int filter, byte[] alpha, int width) {
        for (int i = 1; i < alpha.length && filter != 0; i++) {
            boolean first = i % width == 0;
            int left = first ? 0 : alpha[i - 1] & 0xff;
            int above = i < width ? 0 : alpha[i - width] & 0xff;
            if (first) {
                alpha[i] += (byte) above;
            } else if (i < width || filter == 1) {
                alpha[i] += (byte) left;
            } else {
                int corner = alpha[i - width - 1] & 0xff;
                alpha[i] += (byte) (filter == 2 ? above : Math.max(0, Math.min(0xff, left + above - corner)));
            }
        }
    }
}
