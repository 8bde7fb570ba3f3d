package io.javatar.core.style.pagan;

import io.javatar.core.drawing.Oklch;

/** How a cell of a bitmap changes the colour of its part. */
enum Shade {
    PLAIN(0),
    LIGHTER(0.07),
    DARKER(-0.12),
    SHAFT(-0.36);

    /** Shafts are of wood, not of metal. */
    private static final double WOOD = 0.06;

    private final double change;

    Shade(double change) {
        this.change = change;
    }

    /** Returns the shade for a letter of a bitmap. */
    static Shade of(char letter) {
        return switch (letter) {
            case 'h' -> LIGHTER;
            case 's' -> DARKER;
            case 'w' -> SHAFT;
            default -> PLAIN;
        };
    }

    /** Returns whether a cell of this shade is raised, and casts a shadow on what is behind it. */
    boolean bright() {
        return this == PLAIN || this == LIGHTER;
    }

    /** Returns {@code 0xffRRGGBB}. */
    int on(Oklch colour) {
        double lightness = Math.max(0, Math.min(0.97, colour.lightness() + change));
        double chroma = this == SHAFT ? WOOD : colour.chroma();
        return new Oklch(lightness, chroma, colour.hue()).argb();
    }
}
