package io.javatar.web.avatar;

import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;
import io.javatar.core.style.Style;
import io.javatar.core.style.broken.BrokenPicture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The picture that answers a request whose hash is invalid: small, and plainly nobody. */
@ApplicationScoped
public class BrokenAvatar {
    private static final Rendering RENDERING = new Rendering.OfSeed(
            new Style("broken", new BrokenPicture()), Seed.of(""), PixelSize.DEFAULT, PictureFormat.PNG);

    @Inject
    Pictures pictures;

    Avatar picture() {
        return pictures.picture(RENDERING);
    }
}
