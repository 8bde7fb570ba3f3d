package io.javatar.web.provision;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A body of the type multipart/form-data, in memory (RFC 7578; RFC 2046 5.1 for the boundaries). */
final class FormBody {
    private static final int MOST_PARTS = 100;
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};
    private static final Pattern BOUNDARY = parameter("boundary");
    private static final Pattern NAME = parameter("name");
    private static final Pattern FILE_NAME = parameter("filename");
    private static final Pattern DISPOSITION = header("content-disposition");
    private static final Pattern ENCODING = header("content-transfer-encoding");

    private final byte[] bytes;
    private final byte[] delimiter;

    private FormBody(byte[] bytes, byte[] delimiter) {
        this.bytes = bytes;
        this.delimiter = delimiter;
    }

    /**
     * One part of a form.
     *
     * @param content its bytes, decoded; perhaps none
     * @param fileName as the client sent it, or null
     */
    record Part(byte[] content, @Nullable String fileName) {}

    /** Parses {@code bytes} as a form of the Content-Type {@code type}; BAD_REQUEST where that has no boundary. */
    static FormBody of(byte[] bytes, String type) {
        String boundary = value(BOUNDARY, type);
        if (boundary == null || boundary.isEmpty()) {
            throw broken("its Content-Type names no boundary");
        }
        return new FormBody(bytes, ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Returns the first part of this name, or null; refuses with BAD_REQUEST what is no form, or not a whole one. */
    @Nullable
    Part part(String name) {
        int next = firstPart();
        for (int count = 0; count < MOST_PARTS; count++) {
            if (isAt(next, "--")) {
                return null;
            }
            int headersEnd = required(indexOf(END_OF_HEADERS, next));
            int content = headersEnd + END_OF_HEADERS.length;
            int end = required(indexOf(delimiter, content - 2)); // of nothing, the empty line may be the boundary's
            String headers = new String(bytes, next, headersEnd - next, StandardCharsets.UTF_8);
            String disposition = value(DISPOSITION, headers);
            if (disposition != null && name.equals(value(NAME, disposition))) {
                byte[] coded = Arrays.copyOfRange(bytes, content, Math.max(content, end));
                return new Part(decoded(coded, value(ENCODING, headers)), value(FILE_NAME, disposition));
            }
            next = end + delimiter.length;
        }
        throw broken("it has more than " + MOST_PARTS + " parts");
    }

    /** The boundary stands at the beginning, or behind a preamble, which means nothing. */
    private int firstPart() {
        String atOnce = new String(delimiter, 2, delimiter.length - 2, StandardCharsets.ISO_8859_1);
        return isAt(0, atOnce) ? atOnce.length() : required(indexOf(delimiter, 0)) + delimiter.length;
    }

    private boolean isAt(int start, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        int end = start + wanted.length;
        return end <= bytes.length && Arrays.equals(bytes, start, end, wanted, 0, wanted.length);
    }

    private int indexOf(byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] decoded(byte[] coded, @Nullable String encoding) {
        return switch (encoding == null ? "binary" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "7bit", "8bit", "binary" -> coded;
            case "base64" -> fromBase64(coded);
            default -> throw broken("of Content-Transfer-Encoding only binary and base64 are read");
        };
    }

    private static byte[] fromBase64(byte[] coded) {
        try {
            return Base64.getMimeDecoder().decode(coded);
        } catch (IllegalArgumentException e) {
            throw broken("a part is not in base64 as it says");
        }
    }

    private static int required(int position) {
        if (position < 0) {
            throw broken("it ends before its last boundary");
        }
        return position;
    }

    private static Pattern parameter(String name) {
        return Pattern.compile(";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE);
    }

    private static Pattern header(String name) {
        return Pattern.compile("^" + name + ":(.*)()$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    private static @Nullable String value(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return null;
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static AvatarException broken(String why) {
        return AvatarException.of(Problem.BAD_REQUEST, "The form cannot be read: " + why + '.');
    }
}
