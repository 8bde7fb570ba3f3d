package io.javatar.core.style.pagan;

import io.javatar.core.drawing.Oklch;

/**
 * A part of a hero that has a colour. Six hex digits of the hash are that colour, of which the hue is kept; lightness
 * and chroma are brought within what suits the part, so that adjacent parts differ in lightness, and every part can be
 * seen on a page of any colour, by everybody.
 */
enum Part {
    BODY(0, 0.80, 0.89, 0.04, 0.09),
    TROUSERS(1, 0.38, 0.48, 0.07, 0.13),
    FIRST_WEAPON(2, 0.80, 0.92, 0.01, 0.035),
    SHIELD(2, 0.54, 0.64, 0.10, 0.17),
    SECOND_WEAPON(3, 0.80, 0.92, 0.01, 0.035),
    SHIELD_DECORATION(4, 0.86, 0.94, 0.08, 0.15),
    BOOTS(5, 0.34, 0.42, 0.05, 0.10),
    HAIR(6, 0.36, 0.62, 0.07, 0.16),
    TOP(7, 0.56, 0.68, 0.10, 0.18);

    private final int group;
    private final double darkest;
    private final double lightest;
    private final double palest;
    private final double strongest;

    Part(int group, double darkest, double lightest, double palest, double strongest) {
        this.group = group;
        this.darkest = darkest;
        this.lightest = lightest;
        this.palest = palest;
        this.strongest = strongest;
    }

    /** Returns whether a hand holds it, before the body. */
    boolean held() {
        return switch (this) {
            case FIRST_WEAPON, SECOND_WEAPON, SHIELD -> true;
            case BODY, TROUSERS, SHIELD_DECORATION, BOOTS, HAIR, TOP -> false;
        };
    }

    /** Returns the colour that the digits give this part. */
    Oklch colour(Digits digits) {
        Oklch wanted = Oklch.of(digits.six(group));
        double lightness = darkest + wanted.lightness() * (lightest - darkest);
        double chroma = Math.min(strongest, Math.max(palest, wanted.chroma()));
        return new Oklch(lightness, chroma, wanted.hue());
    }
}
