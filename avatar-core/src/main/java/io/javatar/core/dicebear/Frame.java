package io.javatar.core.dicebear;

import io.javatar.core.dicebear.definition.Canvas;
import io.javatar.core.dicebear.text.SvgNumber;
import java.util.List;

/**
 * What follows from the size of the canvas, the same for every avatar of a style.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param root the first attributes of the {@code svg} element
 * @param sides the attributes of a rectangle over the canvas
 */
record Frame(double width, double height, List<Attribute> root, List<Attribute> sides) {
    static Frame of(Canvas canvas) {
        String width = SvgNumber.text(canvas.width());
        String height = SvgNumber.text(canvas.height());
        return new Frame(
                canvas.width(),
                canvas.height(),
                List.of(
                        Attribute.of("xmlns", "http://www.w3.org/2000/svg"),
                        Attribute.of("viewBox", "0 0 " + width + " " + height)),
                List.of(Attribute.of("width", width), Attribute.of("height", height)));
    }

    /** Returns a rectangle over the canvas, with more attributes. */
    Drawn rectangle(Attribute... more) {
        Attribute[] all = new Attribute[sides.size() + more.length];
        all[0] = sides.get(0);
        all[1] = sides.get(1);
        System.arraycopy(more, 0, all, 2, more.length);
        return DrawnElement.of("rect", List.of(all), List.of());
    }
}
