package io.javatar.core.image.webp;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import org.jspecify.annotations.Nullable;

/**
 * The prefix codes of a picture, by place (RFC 9649, 3.7.2.2): one group for all of it, or one for each block.
 *
 * @param groups the groups of five codes
 * @param blocks which group each block has, row by row; null where there is one group
 * @param bits the side of a block is 2 to the power of this, in pixels
 * @param across blocks in a row
 */
record PrefixGroups(PrefixTable[][] groups, char @Nullable [] blocks, int bits, int across) {
    /** The most memory that all codes of a picture take, in bytes; encoders stay below a third of it. */
    private static final int MOST_MEMORY = 32 << 20;

    /** Reads one group. */
    static PrefixGroups one(LowBitReader bits, int cached) {
        return new PrefixGroups(read(bits, 1, cached), null, 0, 0);
    }

    /**
     * Reads the groups of a picture of that size, in pixels, after the small picture that says which block has which.
     */
    static PrefixGroups many(LowBitReader bits, int width, int height, int cached) {
        if (!bits.flag()) {
            return one(bits, cached);
        }
        BlockImage image = BlockImage.read(bits, width, height);
        char[] blocks = new char[image.argb().length];
        int most = 0;
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = (char) (image.argb()[i] >> 8);
            most = Math.max(most, blocks[i]);
        }
        return new PrefixGroups(read(bits, most + 1, cached), blocks, image.bits(), image.across());
    }

    private static PrefixTable[][] read(LowBitReader bits, int count, int cached) {
        PrefixTable[][] groups = new PrefixTable[count][];
        long memory = 0;
        for (int i = 0; i < count; i++) {
            groups[i] = PrefixCodes.group(bits, cached);
            for (PrefixTable code : groups[i]) {
                memory += code.memory();
            }
            if (memory > MOST_MEMORY) {
                throw AvatarException.of(
                        BROKEN_PICTURE, "the prefix codes of a WebP picture take more than " + MOST_MEMORY + " bytes");
            }
        }
        return groups;
    }

    /** Returns the group for the pixel at column {@code x}, row {@code y}. */
    PrefixTable[] at(int x, int y) {
        char[] map = blocks;
        return map == null ? groups[0] : groups[map[(y >> bits) * across + (x >> bits)]];
    }
}
