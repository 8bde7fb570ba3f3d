package io.javatar.core.style.identicon;

import io.javatar.core.drawing.Canvas;
import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.PolygonFill;
import io.javatar.core.drawing.QuarterTurns;
import io.javatar.core.drawing.Seed;
import io.javatar.core.identity.HashAlgorithm;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/**
 * The style identicon: four corners, four sides and a centre in two colours on a transparent ground. Equal to the
 * pictures of ivatar in every pixel; its shapes are those of pydenticon5.
 */
public final class Identicon implements Generator {
    /** Makes a generator; one is enough. */
    public Identicon() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        Quilt quilt = Quilt.of(HashAlgorithm.MD5.digest(seed.text()));
        Canvas canvas = Canvas.filled(size.px(), size.px(), 0);
        int tile = size.px() / 3;
        if (tile > 0) {
            sew(canvas, quilt, tile);
        }
        return canvas.pixels();
    }

    /** Corners keep to the edges of the canvas; sides and centre to a grid of {@code tile} pixels. */
    private static void sew(Canvas canvas, Quilt quilt, int tile) {
        int far = canvas.width() - tile;
        Pixels corner = patch(quilt.corner(), tile, quilt.cornerColour());
        canvas.paste(corner, 0, 0, QuarterTurns.NONE);
        canvas.paste(corner, far, 0, QuarterTurns.ONE);
        canvas.paste(corner, far, far, QuarterTurns.TWO);
        canvas.paste(corner, 0, far, QuarterTurns.THREE);
        Pixels side = patch(quilt.side(), tile, quilt.sideColour());
        canvas.paste(side, 0, tile, QuarterTurns.NONE);
        canvas.paste(side, tile, 0, QuarterTurns.ONE);
        canvas.paste(side, 2 * tile, tile, QuarterTurns.TWO);
        canvas.paste(side, tile, 2 * tile, QuarterTurns.THREE);
        canvas.paste(patch(quilt.centre(), tile, quilt.centreColour()), tile, tile, QuarterTurns.NONE);
    }

    private static Pixels patch(Shape shape, int tile, int argb) {
        Canvas canvas = Canvas.filled(tile, tile, 0);
        if (!shape.empty()) {
            PolygonFill.fill(canvas, shape.vertices(tile), argb);
        }
        return canvas.pixels();
    }
}
