package io.javatar.web.settings;

import io.javatar.core.request.TrustedUrls;
import io.javatar.telemetry.settings.WebAddress;
import java.math.BigInteger;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How values are read from text; each refuses with a message that names the bound. */
final class Parsers {
    private static final int SHORTEST_TOKEN = 16;
    private static final String SUFFIXES = "KMG";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,19}");

    private Parsers() {}

    /** Whole numbers from {@code min} to {@code max}. */
    static Function<String, Long> number(String unit, long min, long max) {
        return text -> within(text, 1, unit, min, max);
    }

    /** Numbers of bytes, also written with K, M or G of 1024 at their end. */
    static Function<String, Long> bytes(long min, long max) {
        return text -> {
            String upper = text.toUpperCase(Locale.ROOT);
            int suffix = text.isEmpty() ? 0 : SUFFIXES.indexOf(upper.charAt(upper.length() - 1)) + 1;
            String digits = suffix == 0 ? upper : upper.substring(0, upper.length() - 1);
            return within(digits, 1L << (10 * suffix), "bytes (K, M or G may follow)", min, max);
        };
    }

    private static long within(String digits, long factor, String unit, long min, long max) {
        String bound = min + ".." + max + ' ' + unit;
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("is not a whole number within " + bound);
        }
        BigInteger value = new BigInteger(digits).multiply(BigInteger.valueOf(factor));
        if (value.compareTo(BigInteger.valueOf(min)) < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            throw new IllegalArgumentException("is not within " + bound);
        }
        return value.longValueExact();
    }

    static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw new IllegalArgumentException("is neither true nor false");
        };
    }

    /** An absolute http(s) address without user, query and fragment; a slash at the end is dropped. */
    static String baseUrl(String text) {
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not an address", e);
        }
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean more = uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null;
        if (!web || more || WebAddress.host(uri) == null) {
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
}
