package io.javatar.core.image;

import static io.javatar.core.problem.Problem.BAD_SIZE;

import io.javatar.core.problem.AvatarException;

/**
 * The side of a square avatar, in pixels.
 *
 * @param px 1 to {@value #MAX}
 */
public record PixelSize(int px) {
    /** The largest side that can be asked for, in pixels (Gravatar's bound). */
    public static final int MAX = 2048;

    /** The size when none is asked for: 80 px (Libravatar and Gravatar). */
    public static final PixelSize DEFAULT = new PixelSize(80);

    /** Refuses a side outside 1..{@value #MAX} with BAD_SIZE. */
    public PixelSize {
        if (px < 1 || px > MAX) {
            throw AvatarException.of(BAD_SIZE, px + " px is not within 1.." + MAX);
        }
    }
}
