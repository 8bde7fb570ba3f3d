package io.javatar.core.style.retro;

import io.javatar.core.drawing.Generator;
import io.javatar.core.drawing.Seed;
import io.javatar.core.image.BandScaler;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;

/**
 * The style retro: a mirrored grid of squares in one colour on light grey, with round corners. Equal to the pictures of
 * ivatar in every pixel; the grid is that of flavono123's identicon.
 */
public final class Retro implements Generator {
    private final BandScaler scaler = new BandScaler();

    /** Makes a generator; one is enough. */
    public Retro() {}

    @Override
    public Pixels draw(Seed seed, PixelSize size) {
        return scaler.scale(new RetroPicture(RetroGrid.of(seed.text())).bands(), size.px(), size.px());
    }
}
