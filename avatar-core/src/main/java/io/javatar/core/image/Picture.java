package io.javatar.core.image;

import java.util.List;

/**
 * A picture, still or moving.
 *
 * @param frames at least one, all of one size
 * @param loops how often the animation runs: 0 without end, else 1 to 65,536
 */
public record Picture(List<Frame> frames, int loops) {
    /** Refuses a picture without frames, frames of different sizes and a negative number of loops. */
    public Picture {
        frames = List.copyOf(frames);
        if (frames.isEmpty() || loops < 0) {
            throw new IllegalArgumentException(frames.size() + " frames in " + loops + " loops are no picture");
        }
        Pixels first = frames.get(0).pixels();
        for (Frame frame : frames) {
            if (frame.pixels().width() != first.width() || frame.pixels().height() != first.height()) {
                throw new IllegalArgumentException("frames of different sizes are no picture");
            }
        }
    }

    /** Returns the picture that shows {@code pixels} and does not move. */
    public static Picture still(Pixels pixels) {
        return new Picture(List.of(new Frame(pixels, 0)), 1);
    }

    /** Returns what the first frame shows. */
    public Pixels first() {
        return frames.get(0).pixels();
    }

    /** Returns whether there is more than one frame. */
    public boolean animated() {
        return frames.size() > 1;
    }
}
