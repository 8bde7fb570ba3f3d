package io.javatar.core.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The ways in which clients spell one OpenID before they hash it, as found in ivatar and in the client libraries of
 * Libravatar. Each step adds to every spelling so far the one other way; the likelier come first.
 */
final class Spellings {
    private static final List<UnaryOperator<UrlParts>> STEPS = List.of(
            Spellings::otherScheme,
            // ivatar and most libraries drop the port.
            UrlParts::withoutPort,
            // pylibravatar writes user:@ for user@.
            Spellings::otherEmptyPassword,
            // node-libravatar drops query and fragment.
            UrlParts::withoutRest);

    private Spellings() {}

    /** Returns all spellings, {@code url} first; no duplicates. */
    static Set<String> of(UrlParts url) {
        Set<UrlParts> parts = new LinkedHashSet<>();
        parts.add(url);
        for (UnaryOperator<UrlParts> step : STEPS) {
            parts.addAll(parts.stream().map(step).toList());
        }
        Set<String> spellings = new LinkedHashSet<>();
        for (UrlParts each : parts) {
            spellings.add(each.toString());
            spellings.add(otherSlash(each.toString()));
        }
        return spellings;
    }

    private static UrlParts otherScheme(UrlParts url) {
        return url.withScheme(url.scheme().equals("http") ? "https" : "http");
    }

    private static UrlParts otherEmptyPassword(UrlParts url) {
        String user = url.user();
        if (user.endsWith(":@")) {
            return url.withUser(user.substring(0, user.length() - 2) + "@");
        }
        boolean bare = !user.isEmpty() && user.indexOf(':') < 0;
        return bare ? url.withUser(user.substring(0, user.length() - 1) + ":@") : url;
    }

    private static String otherSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url + "/";
    }
}
