package io.javatar.core.image.webp;

import io.javatar.core.image.decode.WebpFiles;
import java.io.ByteArrayOutputStream;

/** Lossless WebP files composed bit by bit, to be hostile. */
public final class LosslessFiles {
    private static final int REPEAT = 16;
    private static final int MANY_ZEROS = 18;
    private static final int[] ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int waiting;
    private int count;

    private LosslessFiles(int width, int height) {
        put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 4);
    }

    /** A file of 38 bytes or so: any number of pixels, all of one colour, none of which takes a bit. */
    public static byte[] ofOneColour(int width, int height) {
        return new LosslessFiles(width, height)
                .put(0, 3) // no transform, no cache, one group
                .single(0x40, 0x10, 0x20, 0xff, 0)
                .file();
    }

    /** A file whose first pixel is a copy of one before it, of which there is none. */
    static byte[] ofReferenceBackwards() {
        return new LosslessFiles(2, 1).put(0, 3).references().single(0, 0, 0, 0).file();
    }

    /** A file of as many groups of prefix codes as there can be, each of which takes memory. */
    public static byte[] ofManyCodes(int groups) {
        LosslessFiles file = new LosslessFiles(10_000, 5_000).put(0, 2); // no transform, no cache
        file.put(1, 1).put(0, 3).put(0, 1); // groups by blocks of 4 by 4; the picture of them has no cache
        file.single(0xff, 0xff, 0, 0, 0); // every block has group 65,535
        for (int i = 0; i < groups; i++) {
            file.codeOfAllSymbols().single(0, 0, 0, 0);
        }
        return file.file();
    }

    /** Codes that have one symbol each, of eight bits. */
    private LosslessFiles single(int... symbols) {
        for (int symbol : symbols) {
            put(0b101, 3).put(symbol, 8);
        }
        return this;
    }

    /** A code of one symbol, 256: a reference of length 1. */
    private LosslessFiles references() {
        lengths(1, MANY_ZEROS);
        return put(1, 1).put(127, 7).put(1, 1).put(107, 7).put(0, 1).put(1, 1).put(12, 7);
    }

    /** 232 symbols of eight bits and 48 of nine, told by repetitions: six at a time but for the last. */
    private LosslessFiles codeOfAllSymbols() {
        lengths(9, REPEAT);
        for (int i = 0; i < 38; i++) {
            put(1, 1).put(3, 2);
        }
        put(1, 1).put(1, 2).put(0, 1);
        for (int i = 0; i < 7; i++) {
            put(1, 1).put(3, 2);
        }
        return put(1, 1).put(2, 2);
    }

    /** Begins a normal code of all symbols whose lengths are told by two: the smaller by 0, the larger by 1. */
    private void lengths(int smaller, int larger) {
        put(0, 1).put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            put(symbol == smaller || symbol == larger ? 1 : 0, 3);
        }
        put(0, 1);
    }

    private LosslessFiles put(int value, int bits) {
        for (int i = 0; i < bits; i++) {
            waiting |= (value >> i & 1) << count;
            if (++count == 8) {
                bytes.write(waiting);
                waiting = 0;
                count = 0;
            }
        }
        return this;
    }

    private byte[] file() {
        bytes.write(waiting);
        return WebpFiles.riff(WebpFiles.chunk("VP8L", bytes.toByteArray()));
    }
}
