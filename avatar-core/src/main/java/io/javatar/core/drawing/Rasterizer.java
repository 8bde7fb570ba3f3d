package io.javatar.core.drawing;

import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Map;

/** Turns drawings into antialiased pixels by Java2D, which needs neither a screen nor a font for it. */
public final class Rasterizer {
    private static final Map<?, ?> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private Rasterizer() {}

    /** Returns the drawing at {@code size} by {@code size} pixels. */
    public static Pixels pixels(Drawing drawing, PixelSize size) {
        int side = size.px();
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(argb, drawing.ground());
        Graphics2D graphics = image.createGraphics();
        graphics.addRenderingHints(HINTS);
        AffineTransform scale = AffineTransform.getScaleInstance(side, side);
        for (Drawing.Layer layer : drawing.layers()) {
            graphics.setColor(new Color(layer.argb(), true));
            graphics.fill(scale.createTransformedShape(layer.shape()));
        }
        graphics.dispose();
        return new Pixels(side, side, argb);
    }
}
