package io.javatar.web.dicebear;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javatar.core.dicebear.DicebearAvatar;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.EntityTag;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;
import io.javatar.core.style.character.CharacterStyle;
import io.javatar.web.observe.Formats;
import io.javatar.web.observe.RequestSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Makes avatars by their options: text each time, for that is quick; pixels through the cache of pictures. */
@ApplicationScoped
public class DicebearPictures {
    private static final int DEFAULT_SIDE = 128;
    private static final int LARGEST_SIDE = 256;

    @Inject
    Pictures pictures;

    @Inject
    DicebearResponses responses;

    Response answer(CharacterStyle style, Choice choice, AvatarFormat format, HttpServletRequest request) {
        PictureFormat pixels = format.pixels();
        if (pixels == null) {
            DicebearAvatar avatar = style.style().avatar(choice.options());
            byte[] text = (format == AvatarFormat.SVG ? avatar.svg() : avatar.json()).getBytes(UTF_8);
            return responses.avatar(text, EntityTag.of(text), format, request);
        }
        PixelSize size = side(choice.options().size());
        Avatar picture =
                pictures.picture(new Rendering.OfCharacter(style, choice.options(), choice.text(), size, pixels));
        RequestSpan.of(request).avatar(size.px(), Formats.of(pixels));
        return responses.avatar(picture.bytes(), picture.etag(), format, request);
    }

    private static PixelSize side(@Nullable Integer wanted) {
        return new PixelSize(wanted == null ? DEFAULT_SIDE : Math.min(wanted, LARGEST_SIDE));
    }
}
