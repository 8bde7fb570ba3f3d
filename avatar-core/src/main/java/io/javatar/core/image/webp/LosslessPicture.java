package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.image.header.Bytes;
import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads a lossless picture (VP8L; RFC 9649, 3) row by row. It needs memory for a row, the pixels that references reach
 * (at most 4 MiB), the prefix codes (at most 32 MiB), and a pixel for each block of at least 4 by 4.
 */
public final class LosslessPicture {
    private static final int HEADER_BITS = 40; // signature, sides, alpha, version: read by WebpBitstream
    private static final int KINDS = 4;

    private final List<Transform> transforms = new ArrayList<>(); // the last one first
    private final CodedPixels pixels;

    private LosslessPicture(LowBitReader bits, int width, int height) {
        int coded = readTransforms(bits, width, height);
        Collections.reverse(transforms);
        this.pixels = CodedPixels.picture(bits, coded, height);
    }

    /** Reads all but the pixels of a picture of the size that its header names; refuses with BROKEN_PICTURE. */
    public static LosslessPicture of(Bytes data, int width, int height) {
        return ofAlpha(data.after(HEADER_BITS / 8), width, height);
    }

    /** As {@link #of}, of alpha that was coded as the green of a picture without a header (RFC 9649, 2.7.1.2). */
    public static LosslessPicture ofAlpha(Bytes data, int width, int height) {
        return new LosslessPicture(new LowBitReader(data), width, height);
    }

    /** Reads row {@code y}, the next one, into {@code argb}, which is as wide as the picture; refuses with BROKEN_PICTURE. */
    public void row(int y, int[] argb) {
        pixels.row(y, argb, 0);
        for (Transform transform : transforms) {
            transform.undo(y, argb);
        }
    }

    /** Returns how wide rows are once all transforms were done. */
    private int readTransforms(LowBitReader bits, int width, int height) {
        int coded = width;
        boolean[] seen = new boolean[KINDS];
        while (bits.flag()) {
            int kind = bits.read(2);
            if (seen[kind]) {
                throw AvatarException.of(BROKEN_PICTURE, "a WebP picture transformed twice in one way");
            }
            seen[kind] = true;
            Transform transform = transform(kind, bits, coded, height);
            transforms.add(transform);
            coded = transform instanceof ColourIndexing indexing ? indexing.packed(coded) : coded;
        }
        return coded;
    }

    private static Transform transform(int kind, LowBitReader bits, int width, int height) {
        return switch (kind) {
            case 0 -> new Predictor(BlockImage.read(bits, width, height), width);
            case 1 -> new ColourTransform(width, BlockImage.read(bits, width, height));
            case 2 -> new SubtractGreen();
            case 3 -> ColourIndexing.read(bits);
            default -> throw new IllegalArgumentException(kind + " is no kind of transform");
        };
    }
}
