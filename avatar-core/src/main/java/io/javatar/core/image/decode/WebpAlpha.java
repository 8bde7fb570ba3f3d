package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.webp.LosslessPicture;
import io.javatar.core.problem.AvatarException;

/** Adds alpha to the rows of a lossy picture; it is coded separately (RFC 9649, 2.7.1.2). */
final class WebpAlpha implements WebpRows {
    private static final int PLAIN = 0;
    private static final int LOSSLESS = 1;
    private static final int LEFT = 1;
    private static final int ABOVE = 2;

    private final WebpRows colours;
    private final WebpRows coded;
    private final int filter;
    /** The row before, and the one now, once what was predicted is known. */
    private int[] before;

    private int[] now;

    private WebpAlpha(WebpRows colours, WebpRows coded, int filter, int width) {
        this.colours = colours;
        this.coded = coded;
        this.filter = filter;
        this.before = new int[width];
        this.now = new int[width];
    }

    /** Returns the rows of {@code colours} with the alpha of {@code chunk}; both have that size, in pixels. */
    static WebpRows over(WebpRows colours, Bytes chunk, int width, int height) {
        int info = chunk.u8(0);
        WebpRows coded = switch (info & 3) {
            case PLAIN -> plain(chunk.slice(1, (long) width * height), width);
            case LOSSLESS -> green(LosslessPicture.ofAlpha(chunk.after(1), width, height));
            default -> throw AvatarException.of(BROKEN_PICTURE, "WebP alpha packed in an unknown way");
        };
        return new WebpAlpha(colours, coded, info >> 2 & 3, width);
    }

    private static WebpRows plain(Bytes bytes, int width) {
        return (y, alpha) -> {
            for (int x = 0; x < width; x++) {
                alpha[x] = bytes.u8(y * width + x);
            }
        };
    }

    private static WebpRows green(LosslessPicture picture) {
        return (y, alpha) -> {
            picture.row(y, alpha);
            for (int x = 0; x < alpha.length; x++) {
                alpha[x] = alpha[x] >> 8 & 0xff;
            }
        };
    }

    @Override
    public void row(int y, int[] argb) {
        colours.row(y, argb);
        coded.row(y, now);
        if (filter != 0) {
            undo(y == 0);
        }
        for (int x = 0; x < argb.length; x++) {
            argb[x] = now[x] << 24 | argb[x] & 0xffffff;
        }
        int[] spare = before;
        before = now;
        now = spare;
    }

    /** Undoes a prediction from the left (1), from above (2), or from both (3). */
    private void undo(boolean first) {
        now[0] = now[0] + (first ? 0 : before[0]) & 0xff;
        for (int x = 1; x < now.length; x++) {
            int left = now[x - 1];
            int guess = first || filter == LEFT ? left : filter == ABOVE ? before[x] : slope(left, x);
            now[x] = now[x] + guess & 0xff;
        }
    }

    private int slope(int left, int x) {
        return Math.max(0, Math.min(0xff, left + before[x] - before[x - 1]));
    }
}
