package io.javatar.core.request;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that the parameter {@code d} may redirect to. Whatever is not clearly on the list is not trusted: an
 * open redirect would let anybody use the site's name for their own links.
 */
public final class TrustedUrls {
    private static final TrustedUrls BUILT_IN = new TrustedUrls(List.of(
            TrustedPlace.secure("ui-avatars.com", "/api/"),
            TrustedPlace.any("gravatar.com", "/avatar/"),
            TrustedPlace.any(".gravatar.com", "/avatar/"),
            TrustedPlace.any("www.gravatar.org", "/avatar/"),
            TrustedPlace.secure("avatars.dicebear.com", "/api/"),
            TrustedPlace.secure("api.dicebear.com", "/"),
            TrustedPlace.secure("badges.fedoraproject.org", "/static/img/"),
            TrustedPlace.any("www.planet-libre.org", "/"),
            TrustedPlace.secure("www.azuracast.com", "/img/"),
            TrustedPlace.secure("reps.mozilla.org", "/")));

    private final List<TrustedPlace> places;

    private TrustedUrls(List<TrustedPlace> places) {
        this.places = places;
    }

    /** Returns the list that ivatar ships with. */
    public static TrustedUrls builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns the list of an operator, which replaces the built-in one.
     *
     * @param setting the value of AVATAR_TRUSTED_DEFAULT_URLS: URL prefixes set apart by commas, as {@code
     *     https://img.example.org/faces/, http://example.com:8080/}. Scheme, host and port are compared whole, the path as a
     *     prefix; a host {@code *.example.org} stands for every name below example.org. Empty: nothing is trusted
     * @throws IllegalArgumentException naming what is no such prefix
     */
    public static TrustedUrls parse(String setting) {
        return new TrustedUrls(Stream.of(setting.split(","))
                .map(String::strip)
                .filter(prefix -> !prefix.isEmpty())
                .map(TrustedPlace::parse)
                .toList());
    }

    /**
     * Returns the address written in {@code text}, absolute, in ASCII, with scheme and host in lower case; or null when
     * it is not trusted. Blanks and letters of other scripts in its path and query are percent-encoded.
     */
    public @Nullable URI trusted(String text) {
        WebAddress address = WebAddress.parse(text);
        return address != null && places.stream().anyMatch(place -> place.holds(address)) ? address.uri() : null;
    }
}
