package io.javatar.core.svg.read;

import org.jspecify.annotations.Nullable;

/** What to fill or stroke with. */
public sealed interface PaintSource {
    /** Nothing. */
    PaintSource NONE = new Plain(Colour.TRANSPARENT);

    /** Black. */
    PaintSource BLACK = new Plain(0xff000000);

    /**
     * A colour.
     *
     * @param argb {@code 0xAARRGGBB}, not premultiplied
     */
    record Plain(int argb) implements PaintSource {}

    /**
     * A gradient by its id.
     *
     * @param id of the gradient
     * @param otherwise the colour {@code 0xAARRGGBB} if there is none of that id
     */
    record Link(String id, int otherwise) implements PaintSource {}

    /** Returns the source that {@code text} names, or null where it names none; {@code color} is the current colour. */
    static @Nullable PaintSource of(String text, int color) {
        String word = text.trim();
        if (word.equals("none")) {
            return NONE;
        }
        if (word.equalsIgnoreCase("currentcolor")) {
            return new Plain(color);
        }
        String id = Reference.url(word);
        if (id != null) {
            Integer otherwise = Colour.of(word.substring(word.indexOf(')') + 1));
            return new Link(id, otherwise == null ? Colour.TRANSPARENT : otherwise);
        }
        Integer argb = Colour.of(word);
        return argb == null ? null : new Plain(argb);
    }
}
