package io.javatar.web.settings;

import io.javatar.core.request.TrustedUrls;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;

/** How values are read from text; each refuses with a message that names the bound. */
final class Parsers {
    private static final int SHORTEST_TOKEN = 16;

    private Parsers() {}

    static Function<String, Long> number(long min, long max) {
        return text -> {
            long value = number(text);
            if (value < min || value > max) {
                throw new IllegalArgumentException("is not within " + min + ".." + max);
            }
            return value;
        };
    }

    static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw new IllegalArgumentException("is neither true nor false");
        };
    }

    /** An absolute http(s) address without query and fragment; a slash at the end is dropped. */
    static String baseUrl(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not an address", e);
        }
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("is not of the form https://host[:port][/path]");
        }
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    static TrustedUrls trustedUrls(String text) {
        return switch (text) {
            case "" -> TrustedUrls.builtIn();
            case "none" -> TrustedUrls.parse("");
            default -> TrustedUrls.parse(text);
        };
    }

    static String token(String text) {
        if (!text.isEmpty() && text.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("is shorter than " + SHORTEST_TOKEN + " characters");
        }
        return text;
    }

    private static long number(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int unit = "KMG".indexOf(upper.charAt(upper.length() - 1)) + 1;
        try {
            long value = Long.parseLong(unit == 0 ? upper : upper.substring(0, upper.length() - 1));
            return Math.multiplyExact(value, 1L << (10 * unit));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("is not a whole number", e);
        }
    }
}
