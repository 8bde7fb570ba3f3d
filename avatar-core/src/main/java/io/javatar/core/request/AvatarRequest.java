package io.javatar.core.request;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import org.jspecify.annotations.Nullable;

/**
 * One request for an avatar, freed of wire strings.
 *
 * @param hash whose avatar
 * @param size the side of the square to answer
 * @param format the wanted format, or null for the natural one (as stored; PNG for drawn)
 * @param fallback what answers where there is no photo
 * @param forced whether the fallback answers even where a photo exists
 * @param still whether of an animation only the first frame is wanted
 * @param initials letters that the style initials shall show, 1 to 2, or null to take them from the hash
 */
public record AvatarRequest(
        AvatarHash hash,
        PixelSize size,
        @Nullable PictureFormat format,
        Fallback fallback,
        boolean forced,
        boolean still,
        @Nullable String initials) {}
