package io.javatar.web.avatar;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.image.PictureFormat;
import org.jspecify.annotations.Nullable;

/**
 * The path below {@code /avatar/}: a hash in any case, and perhaps a file ending. One slash or dot at the end is
 * ignored, and so is an ending that names no picture format.
 *
 * @param hash whose avatar
 * @param format the format that the ending names, or null
 */
record AvatarPath(AvatarHash hash, @Nullable PictureFormat format) {
    /** Reads {@code text}; refuses what is no hash with BAD_HASH. */
    static AvatarPath parse(String text) {
        String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        int dot = path.indexOf('.');
        if (dot < 0) {
            return new AvatarPath(AvatarHash.parse(path), null);
        }
        return new AvatarPath(
                AvatarHash.parse(path.substring(0, dot)), PictureFormat.ofExtension(path.substring(dot + 1)));
    }
}
