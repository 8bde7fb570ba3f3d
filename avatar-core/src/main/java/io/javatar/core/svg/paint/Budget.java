package io.javatar.core.svg.paint;

import static io.javatar.core.problem.Problem.BROKEN_PICTURE;

import io.javatar.core.problem.AvatarException;
import java.util.concurrent.atomic.AtomicLong;

/** Bounds the work of one picture; more is refused with BROKEN_PICTURE, whose message names the bound. */
final class Budget {
    private static final int MOST_DEPTH = 100;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_POINTS = 500_000;
    private static final int MOST_TIMES = 500;
    private static final long LEAST_PIXELS = 10_000_000;
    private static final long MOST_PIXELS = 600_000_000;
    private static final int MOST_OPEN = 40_000_000;

    /** The longest path or list of points that is read, in characters. */
    private static final int MOST_TEXT = 1 << 18;

    private final AtomicLong elements = new AtomicLong(MOST_ELEMENTS);
    private final AtomicLong points = new AtomicLong(MOST_POINTS);
    private final AtomicLong open = new AtomicLong();
    private final long most;
    private final AtomicLong pixels;

    /** Starts a picture of {@code area} pixels. */
    Budget(long area) {
        most = Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, area * MOST_TIMES));
        pixels = new AtomicLong(most);
    }

    /** Counts an element that is visited. */
    void element(int depth) {
        check(depth <= MOST_DEPTH, "elements are nested deeper than " + MOST_DEPTH);
        check(elements.decrementAndGet() >= 0, "more than " + MOST_ELEMENTS + " elements are painted");
    }

    /** Counts a piece of text that draws an outline. */
    void text(int length) {
        check(length <= MOST_TEXT, "a path is longer than " + MOST_TEXT + " characters");
    }

    /** Counts an outline that is painted on so many pixels. */
    void outline(int size, long area) {
        check(points.addAndGet(-size) >= 0, "outlines have more than " + MOST_POINTS + " points");
        area(area);
    }

    /** Counts pixels that are painted. */
    void area(long area) {
        check(pixels.addAndGet(-area) >= 0, "more than " + most + " pixels are painted");
    }

    /** Counts a layer of so many pixels while it is painted on. */
    void open(long area) {
        check(open.addAndGet(area) <= MOST_OPEN, "layers on each other have more than " + MOST_OPEN + " pixels");
        area(2 * area);
    }

    /** Ends a layer of so many pixels. */
    void close(long area) {
        open.addAndGet(-area);
    }

    private static void check(boolean within, String excess) {
        if (!within) {
            throw AvatarException.of(BROKEN_PICTURE, "SVG refused: " + excess);
        }
    }
}
