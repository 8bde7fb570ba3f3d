package io.javatar.web.settings;

import io.javatar.core.image.PixelSize;
import io.javatar.core.request.TrustedUrls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How avatars are answered.
 *
 * @param byDefault what answers where there is no photo and the request names no default
 * @param stylesDirectory where installed styles lie, or null
 * @param maxSize the largest side of an avatar
 * @param negotiate whether the Accept header may choose the format
 * @param trustedUrls where {@code d} may redirect to
 * @param gravatarRedirect whether {@code gravatarredirect=y} counts
 * @param maxAge how long an answer may be kept unasked
 * @param staleAge how long an old answer may be shown while asking (RFC 5861)
 */
public record ServingSettings(
        SiteDefault byDefault,
        @Nullable Path stylesDirectory,
        PixelSize maxSize,
        boolean negotiate,
        TrustedUrls trustedUrls,
        boolean gravatarRedirect,
        Duration maxAge,
        Duration staleAge) {
    static final Setting<SiteDefault> DEFAULT = Setting.of(
            "AVATAR_DEFAULT",
            "a keyword of d",
            "nobody",
            SiteDefault::parse,
            "What is shown for a hash without a photo when the request names no default: 404 for nothing, `retro` and the"
                    + " like, or `dicebear:NAME` with a style that AVATAR_STYLES_DIR has.");

    static final Setting<Path> STYLES_DIR = Setting.of(
            "AVATAR_STYLES_DIR",
            "directory",
            "",
            Parsers::existingDirectory,
            "Styles of drawn characters: each file `name.json` is a definition of DiceBear 10, asked for as"
                    + " `d=dicebear:name`. `./run styles` fills such a directory. Not set: only our own styles.");

    private static final Range YEAR = new Range(0, 31_536_000);

    private static final Setting<PixelSize> MAX_SIZE = Setting.whole(
            "AVATAR_MAX_SIZE",
            "pixels",
            "512",
            new Range(80, PixelSize.MAX),
            px -> new PixelSize(Math.toIntExact(px)),
            "The largest side of an avatar; larger requests get this.");

    private static final Setting<Boolean> NEGOTIATE = Setting.flag(
            "AVATAR_NEGOTIATE",
            false,
            "Whether the Accept header may choose the picture format; answers then vary by it.");

    private static final Setting<TrustedUrls> TRUSTED_DEFAULT_URLS = Setting.of(
            "AVATAR_TRUSTED_DEFAULT_URLS",
            "URL prefixes, separated by commas; or none",
            "",
            Parsers::trustedUrls,
            "Addresses that `d=` may redirect to, by prefix; a host `*.example.org` stands for every name below it. Not set:"
                    + " the list of ivatar.");

    private static final Setting<Boolean> GRAVATAR_REDIRECT = Setting.flag(
            "AVATAR_GRAVATAR_REDIRECT",
            false,
            "Whether `gravatarredirect=y` may send visitors on to Gravatar when there is no photo here.");

    private static final Setting<Duration> MAX_AGE =
            Setting.seconds("AVATAR_MAX_AGE", "300", YEAR, "How long browsers and caches may keep a picture unasked.");

    private static final Setting<Duration> STALE_AGE = Setting.seconds(
            "AVATAR_STALE_AGE",
            "3600",
            YEAR,
            "How long caches may go on showing an old picture while they ask for the new one.");

    static final List<Setting<?>> ALL = List.of(
            DEFAULT, STYLES_DIR, MAX_SIZE, NEGOTIATE, TRUSTED_DEFAULT_URLS, GRAVATAR_REDIRECT, MAX_AGE, STALE_AGE);

    static ServingSettings of(Values values) {
        TrustedUrls trusted = values.find(TRUSTED_DEFAULT_URLS);
        return new ServingSettings(
                values.of(DEFAULT),
                values.find(STYLES_DIR),
                values.of(MAX_SIZE),
                values.of(NEGOTIATE),
                trusted == null ? TrustedUrls.builtIn() : trusted,
                values.of(GRAVATAR_REDIRECT),
                values.of(MAX_AGE),
                values.of(STALE_AGE));
    }
}
