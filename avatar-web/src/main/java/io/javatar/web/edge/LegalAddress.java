package io.javatar.web.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Escapes addresses by RFC 3986. Servers let through what clients should have escaped, and libraries behind them refuse
 * it with an exception that quotes the whole address; so each such character is percent-encoded here.
 */
final class LegalAddress {
    private static final String IN_PATHS = "-._~!$&'()*+,;=:@/";
    private static final String IN_QUERIES = IN_PATHS + "?";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private LegalAddress() {}

    /** Returns {@code path}, as a client sent it, with nothing in it that a path cannot hold; it begins with a slash. */
    static String path(String path) {
        return escaped(path.startsWith("/") ? path : '/' + path, IN_PATHS);
    }

    /** Returns {@code query}, as a client sent it, with nothing in it that a query cannot hold; null for null. */
    static @Nullable String query(@Nullable String query) {
        return query == null ? null : escaped(query, IN_QUERIES);
    }

    /** Returns whether the percent sequences of {@code path}, a legal one, are UTF-8: JAX-RS can read no others. */
    static boolean isText(String path) {
        if (path.indexOf('%') < 0) {
            return true;
        }
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int at = 0; at < path.length(); at += isEscape(path, at) ? 3 : 1) {
            bytes.put((byte)
                    (isEscape(path, at) ? Integer.parseInt(path.substring(at + 1, at + 3), 16) : path.charAt(at)));
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String escaped(String text, String allowed) {
        int legal = legalUntil(text, 0, allowed);
        if (legal == text.length()) {
            return text; // nearly always
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int start = 0;
        while (start < text.length()) {
            escaped.append(text, start, legal);
            if (legal == text.length()) {
                break;
            }
            start = legal + Character.charCount(text.codePointAt(legal));
            escape(text.substring(legal, start), escaped);
            legal = legalUntil(text, start, allowed);
        }
        return escaped.toString();
    }

    private static int legalUntil(String text, int start, String allowed) {
        int at = start;
        while (at < text.length()) {
            if (isEscape(text, at)) {
                at += 3;
            } else if (isAlphanumeric(text.charAt(at)) || allowed.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && isHex(text.charAt(at + 1))
                && isHex(text.charAt(at + 2));
    }

    private static boolean isHex(char c) {
        return c <= 'f' && Character.digit(c, 16) >= 0;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static void escape(String character, StringBuilder into) {
        for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
            into.append('%').append(HEX[each >> 4 & 15]).append(HEX[each & 15]);
        }
    }
}
