package io.javatar.web.settings;

import io.javatar.core.request.TrustedUrls;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are read from text; each refuses with a message that names the bound. */
final class Parsers {
    private static final String SUFFIXES = "KMG";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,19}");

    private Parsers() {}

    /** A whole number of {@code unit} within {@code range}. */
    static long number(String text, String unit, Range range) {
        return within(text, 1, unit, range);
    }

    /** A number of bytes within {@code range}, also written with K, M or G of 1024 at its end. */
    static long bytes(String text, Range range) {
        String upper = text.toUpperCase(Locale.ROOT);
        int suffix = text.isEmpty() ? 0 : SUFFIXES.indexOf(upper.charAt(upper.length() - 1)) + 1;
        String digits = suffix == 0 ? upper : upper.substring(0, upper.length() - 1);
        return within(digits, 1L << (10 * suffix), "bytes (K, M or G may follow)", range);
    }

    private static long within(String digits, long factor, String unit, Range range) {
        String bound = range.min() + ".." + range.max() + ' ' + unit;
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("is not a whole number within " + bound);
        }
        BigInteger value = new BigInteger(digits).multiply(BigInteger.valueOf(factor));
        if (!range.contains(value)) {
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

    static TrustedUrls trustedUrls(String text) {
        return TrustedUrls.parse("none".equals(text) ? "" : text);
    }

    /** A directory, absolute; {@code ~/} is the home of the user. */
    static Path directory(String text) {
        return Path.of(text.startsWith("~/") ? System.getProperty("user.home") + text.substring(1) : text)
                .toAbsolutePath()
                .normalize();
    }

    static Path existingDirectory(String text) {
        Path path = directory(text);
        if (!Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new IllegalArgumentException("is no directory that can be read");
        }
        return path;
    }
}
