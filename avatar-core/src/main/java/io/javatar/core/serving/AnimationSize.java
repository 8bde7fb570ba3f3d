package io.javatar.core.serving;

import io.javatar.core.image.header.PictureHeader;

/**
 * Decides the side of a served animation, which is never enlarged: a page scales as well, and enlarging costs seconds
 * of a core and tens of megabytes, because each frame is scaled, reduced to its colours and packed.
 */
final class AnimationSize {
    /**
     * The most pixels of an answer, frames times side squared: as many as the intake lets a master have. About two seconds of
     * a core, and 6 MB where nothing repeats.
     */
    static final long MOST_PIXELS = 16 << 20;

    private AnimationSize() {}

    /**
     * Returns the side, in pixels, at least 1: {@code wanted}, but never more than that of the master, and never more than
     * {@value #MOST_PIXELS} pixels in all frames allow.
     */
    static int side(int wanted, PictureHeader master) {
        int own = Math.min(master.width(), master.height());
        int within = (int) Math.sqrt((double) MOST_PIXELS / master.frames());
        return Math.max(1, Math.min(wanted, Math.min(own, within)));
    }
}
