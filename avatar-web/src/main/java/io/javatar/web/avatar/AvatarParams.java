package io.javatar.web.avatar;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.request.AvatarRequest;
import io.javatar.core.request.Fallback;
import io.javatar.core.request.TrustedUrls;
import io.javatar.core.style.Style;
import io.javatar.core.style.Styles;
import io.javatar.core.style.character.Robots;
import io.javatar.core.style.initials.Initials;
import io.javatar.web.edge.AcceptHeader;
import io.javatar.web.settings.ServingSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Parses path and query into an {@link AvatarRequest}; no string from the wire goes further. */
public final class AvatarParams {
    private static final String INITIALS = "initials";

    private final Styles styles;
    private final TrustedUrls trustedUrls;
    private final Policy policy;

    /**
     * What the operator decided.
     *
     * @param maxSize the largest side
     * @param byDefault what answers where a request names no default
     * @param negotiate whether Accept may choose the format
     * @param gravatarRedirect whether {@code gravatarredirect=y} counts
     */
    public record Policy(PixelSize maxSize, Fallback byDefault, boolean negotiate, boolean gravatarRedirect) {}

    /** Reads requests for {@code styles} and default addresses in {@code trustedUrls}. */
    public AvatarParams(Styles styles, TrustedUrls trustedUrls, Policy policy) {
        this.styles = styles;
        this.trustedUrls = trustedUrls;
        this.policy = policy;
    }

    /**
     * Reads requests as {@code settings} say.
     *
     * @throws IllegalArgumentException if the default that they name is not among {@code styles}
     */
    public static AvatarParams of(ServingSettings settings, Styles styles) {
        Policy policy = new Policy(
                settings.maxSize(),
                settings.byDefault().among(styles),
                settings.negotiate(),
                settings.gravatarRedirect());
        return new AvatarParams(styles, settings.trustedUrls(), policy);
    }

    /** Returns the request; refuses what is no hash with BAD_HASH, and nothing else. */
    AvatarRequest parse(String path, Query query, @Nullable String accept) {
        AvatarPath avatar = AvatarPath.parse(path);
        boolean forced = query.says("f", "y") || query.says("forcedefault", "y");
        Fallback fallback = fallback(avatar, query, forced);
        return new AvatarRequest(
                avatar.hash(),
                SizeText.parse(query.last("size", "s"), policy.maxSize()),
                format(avatar.format(), accept),
                fallback,
                forced,
                query.says("still", "1"),
                initials(fallback, query));
    }

    private Fallback fallback(AvatarPath avatar, Query query, boolean forced) {
        if (policy.gravatarRedirect() && !forced && query.says("gravatarredirect", "y")) {
            int size = SizeText.parse(query.last("size", "s"), policy.maxSize()).px();
            return new Fallback.Redirect(URI.create(
                    "https://secure.gravatar.com/avatar/" + avatar.hash().hex() + "?s=" + size));
        }
        String wanted = query.last("default", "d");
        Fallback named = wanted == null ? null : named(family(wanted, query));
        return named == null ? policy.byDefault() : named;
    }

    /** Returns the keyword of one family of robots where {@code robohash=} names it beside the keyword of all. */
    private static String family(String wanted, Query query) {
        String family = Robots.ANY + '-' + query.last(Robots.ANY);
        return Robots.ANY.equals(wanted) && Robots.FAMILIES.contains(family) ? Styles.INSTALLED + family : wanted;
    }

    /** Returns what the keyword or trusted address {@code text} stands for, or null where it does not count. */
    private @Nullable Fallback named(String text) {
        if ("404".equals(text)) {
            return new Fallback.NotFound();
        }
        Style style = styles.find(text);
        if (style != null) {
            return new Fallback.Drawn(style);
        }
        URI target = trustedUrls.trusted(text);
        return target == null ? null : new Fallback.Redirect(target);
    }

    private @Nullable PictureFormat format(@Nullable PictureFormat ending, @Nullable String accept) {
        return ending != null || !policy.negotiate()
                ? ending
                : AcceptHeader.of(accept).format();
    }

    private static @Nullable String initials(Fallback fallback, Query query) {
        boolean shown = fallback instanceof Fallback.Drawn drawn
                && INITIALS.equals(drawn.style().wireName());
        return shown ? Initials.of(query.last(INITIALS), query.last("name")) : null;
    }
}
