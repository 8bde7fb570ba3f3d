package io.javatar.core.image;

/**
 * One picture of an animation, fully composed: what is seen, not what changed.
 *
 * @param pixels what is seen
 * @param delay how long it is seen, in hundredths of a second, 0 to 65,535; viewers treat 0 and 1 differently
 */
public record Frame(Pixels pixels, int delay) {
    /** The longest delay that a GIF can hold, in hundredths of a second. */
    public static final int MAX_DELAY = 0xffff;

    /** Refuses a delay outside 0..{@value #MAX_DELAY}. */
    public Frame {
        if (delay < 0 || delay > MAX_DELAY) {
            throw new IllegalArgumentException("a delay of " + delay + "/100 s is not within 0.." + MAX_DELAY);
        }
    }

    /** Returns a frame that shows {@code other} for the same time. */
    public Frame with(Pixels other) {
        return new Frame(other, delay);
    }
}
