package io.javatar.core.image.decode;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;

/** The colour types of PNG (W3C PNG, table 11.1). */
enum PngColour {
    GREY(0, 1, "1 2 4 8 16"),
    RGB(2, 3, "8 16"),
    PALETTE(3, 1, "1 2 4 8"),
    GREY_ALPHA(4, 2, "8 16"),
    RGBA(6, 4, "8 16");

    private final int code;
    private final int samples;
    private final String depths;

    PngColour(int code, int samples, String depths) {
        this.code = code;
        this.samples = samples;
        this.depths = ' ' + depths + ' ';
    }

    static PngColour of(int code) {
        for (PngColour colour : values()) {
            if (colour.code == code) {
                return colour;
            }
        }
        throw AvatarException.of(BROKEN_PICTURE, "PNG colour type " + code + " is none of 0, 2, 3, 4, 6");
    }

    boolean grey() {
        return this == GREY || this == GREY_ALPHA;
    }

    int samples() {
        return samples;
    }

    boolean allows(int depth) {
        return depths.contains(" " + depth + ' ');
    }
}
