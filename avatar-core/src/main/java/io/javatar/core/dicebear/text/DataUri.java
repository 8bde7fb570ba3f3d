package io.javatar.core.dicebear.text;

import static io.javatar.core.problem.Problem.BAD_OPTIONS;

import io.javatar.core.problem.AvatarException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** An SVG as a {@code data:} URI. */
public final class DataUri {
    private static final String HEAD = "data:image/svg+xml;charset=utf-8,";
    private static final String UNRESERVED = "-_.!~*'()";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private DataUri() {}

    /** Returns the URI; refuses with BAD_OPTIONS lone surrogates, which only a title can bring. */
    public static String of(String svg) {
        ByteBuffer bytes = utf8(svg);
        StringBuilder uri = new StringBuilder(HEAD.length() + bytes.remaining() * 3 / 2).append(HEAD);
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (isUnreserved(b)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static ByteBuffer utf8(String svg) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(svg));
        } catch (CharacterCodingException e) {
            throw AvatarException.of(BAD_OPTIONS, "half a surrogate pair in the title cannot stand in a URI", e);
        }
    }

    private static boolean isUnreserved(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || UNRESERVED.indexOf(b) >= 0;
    }
}
