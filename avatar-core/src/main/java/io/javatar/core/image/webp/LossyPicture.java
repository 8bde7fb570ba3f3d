package io.javatar.core.image.webp;

import io.javatar.core.image.header.Bytes;

/**
 * Reads a lossy picture (VP8, a key frame; RFC 6386) row by row, with exactly the pixels of libwebp and browsers. It
 * needs memory for four rows of macroblocks.
 */
public final class LossyPicture {
    private static final int SIDE = 16;

    private final LossyHeader header;
    private final int width;
    private final int across;
    private final int down;
    private final MacroblockModes modes;
    private final Coefficients coefficients;
    private final BlockPrediction blockPrediction = new BlockPrediction();
    private final Plane luma;
    private final Plane[] chroma;
    private final UpsampledChroma colours;
    private final int[] half = new int[SIDE];
    /** For each macroblock of a row: how strongly its edges are smoothed, and whether those within are. */
    private final FilterStrength[] strengths;

    private final boolean[] within;

    private LossyPicture(LossyHeader header, int width, int height) {
        this.header = header;
        this.width = width;
        this.across = (width + SIDE - 1) / SIDE;
        this.down = (height + SIDE - 1) / SIDE;
        this.modes = new MacroblockModes(header, across);
        this.coefficients = new Coefficients(header.probabilities(), across);
        this.luma = Plane.of(SIDE, across);
        this.chroma = new Plane[] {Plane.of(SIDE / 2, across), Plane.of(SIDE / 2, across)};
        this.colours = new UpsampledChroma(luma, chroma, width, height);
        this.strengths = new FilterStrength[across];
        this.within = new boolean[across];
    }

    /** Reads the header of a picture of that size, in pixels; refuses with BROKEN_PICTURE. */
    public static LossyPicture of(Bytes data, int width, int height) {
        return new LossyPicture(LossyHeader.of(data), width, height);
    }

    /** Reads row {@code y}, the next one, into {@code argb}, which is as wide as the picture; refuses with BROKEN_PICTURE. */
    public void row(int y, int[] argb) {
        assert argb.length == width;
        // The last lines of a row of macroblocks change when the edges below them are smoothed.
        if (y == 0) {
            readRow(0);
            smoothRow(0);
        }
        int below = y / SIDE + 1;
        if (y % SIDE == 0 && below < down) {
            readRow(below);
            smoothRow(below);
        }
        colours.row(y, argb);
    }

    private void readRow(int row) {
        modes.beginRow();
        coefficients.beginRow();
        BoolReader tokens = header.tokens()[row % header.tokens().length];
        for (int x = 0; x < across; x++) {
            modes.read(x);
            boolean any = false;
            if (modes.skipped()) {
                coefficients.skip(x, modes.byBlocks());
            } else {
                any = coefficients.read(
                        tokens, x, modes.byBlocks(), header.segments().quantizers()[modes.kind()]);
            }
            readLuma(x, row, any);
            readChroma(x, row, any);
            int level = header.segments()
                    .header()
                    .level(modes.kind(), header.filter().level());
            strengths[x] = header.filter().strength(level, modes.byBlocks());
            within[x] = modes.byBlocks() || any;
        }
        luma.endRow(row);
        chroma[0].endRow(row);
        chroma[1].endRow(row);
    }

    private void readLuma(int x, int row, boolean any) {
        luma.begin(x, row);
        if (modes.byBlocks()) {
            for (int y = 3; y < SIDE - 1; y += 4) { // the blocks at the right look to the macroblock above, all of them
                System.arraycopy(luma.block(), Plane.at(SIDE, -1), luma.block(), Plane.at(SIDE, y), 4);
            }
        } else {
            luma.predict(modes.luma(), x == 0, row == 0);
        }
        for (int i = 0; i < SIDE; i++) {
            int at = Plane.at(i % 4 * 4, i / 4 * 4);
            if (modes.byBlocks()) {
                blockPrediction.predict(modes.block(i), luma.block(), at, Plane.BLOCK_STRIDE);
            }
            if (any) {
                add(SIDE * i, luma, at);
            }
        }
        luma.end(x, row);
    }

    private void readChroma(int x, int row, boolean any) {
        for (int c = 0; c < 2; c++) {
            Plane plane = chroma[c];
            plane.begin(x, row);
            plane.predict(modes.chroma(), x == 0, row == 0);
            for (int i = 0; i < 4 && any; i++) {
                add(SIDE * (16 + 4 * c + i), plane, Plane.at(i % 2 * 4, i / 2 * 4));
            }
            plane.end(x, row);
        }
    }

    private void add(int from, Plane plane, int at) {
        InverseTransform.add(coefficients.values, from, plane.block(), at, Plane.BLOCK_STRIDE, half);
    }

    private void smoothRow(int row) {
        if (header.filter().level() == 0) {
            return;
        }
        for (int x = 0; x < across; x++) {
            FilterStrength strength = strengths[x];
            if (strength.level() == 0) {
                continue;
            }
            if (header.filter().simple()) {
                LoopFilter.simple(luma, x, row, strength, within[x]);
            } else {
                LoopFilter.normal(luma, x, row, strength, within[x]);
                LoopFilter.normal(chroma[0], x, row, strength, within[x]);
                LoopFilter.normal(chroma[1], x, row, strength, within[x]);
            }
        }
    }
}
