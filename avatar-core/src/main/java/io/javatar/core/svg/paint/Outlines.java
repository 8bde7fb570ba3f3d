package io.javatar.core.svg.paint;

import io.javatar.core.svg.read.Figure;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A cache of the outlines of figures: parsing a path takes longer than painting it small. */
final class Outlines {
    private static final int MOST_BYTES = 1 << 25;

    // About what an outline takes, in bytes, and what it takes for each character of its path.
    private static final int FIGURE = 500;
    private static final int LETTER = 8;

    private final ConcurrentMap<Figure, Outline> known = new ConcurrentHashMap<>();
    private final AtomicInteger bytes = new AtomicInteger();

    /** Returns the outline of {@code figure}; when the memory for them is full, new ones are not kept. */
    Outline of(Figure figure) {
        Outline outline = known.get(figure);
        if (outline == null) {
            outline = new Outline(figure.outline());
            if (bytes.get() < MOST_BYTES && known.putIfAbsent(figure, outline) == null) {
                bytes.addAndGet(FIGURE + LETTER * figure.letters());
            }
        }
        return outline;
    }
}
