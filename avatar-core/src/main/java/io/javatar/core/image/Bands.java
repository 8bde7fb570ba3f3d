package io.javatar.core.image;

import java.util.List;

/**
 * A picture in compact form: bands of equal rows, each row a few runs of one colour. {@link BandScaler} scales it
 * without painting it first.
 *
 * @param bands from the top, at least one; their rows are equally wide
 */
public record Bands(List<Band> bands) {
    /** Refuses bands of different widths, or none. */
    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || unequal(bands)) {
            throw new IllegalArgumentException("a picture has rows, and they are equally wide");
        }
    }

    private static boolean unequal(List<Band> bands) {
        for (Band band : bands) {
            if (band.width() != bands.get(0).width()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Equal rows.
     *
     * @param end the row after its last one
     * @param runs from the left
     */
    public record Band(int end, List<Run> runs) {
        int width() {
            return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end();
        }
    }

    /**
     * Pixels of one colour side by side: from the end of the run before to its own end.
     *
     * @param end the column after its last pixel
     * @param argb an opaque colour {@code 0xffRRGGBB}, or 0 for transparent
     */
    public record Run(int end, int argb) {}

    int width() {
        return bands.get(0).width();
    }

    int height() {
        return bands.get(bands.size() - 1).end();
    }
}
