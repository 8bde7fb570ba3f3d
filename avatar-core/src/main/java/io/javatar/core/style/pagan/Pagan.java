package io.javatar.core.style.pagan;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.BandScaler;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/**
 * The style pagan: a hero of 16 by 16 cells on a transparent ground. The hash chooses clothes, weapons, details and the
 * hues of the colours by the rules of pagan as ivatar serves it. The bitmaps are drawn for this project, so no hero is
 * equal to one of pagan's; and there are three liberties, for heroes who can be seen on light and on dark pages: colours
 * keep within what suits their part (see {@link Part}), bitmaps have shades, and a dark outline runs around the figure.
 */
public final class Pagan implements Generator {
    private final BandScaler scaler = new BandScaler();

    /** Makes a generator; one is enough. */
    public Pagan() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return scaler.scale(new HeroPicture(Hero.of(seed.text())).bands(), size.px(), size.px());
    }
}
