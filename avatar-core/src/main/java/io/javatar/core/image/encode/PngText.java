package io.javatar.core.image.encode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text that a PNG file holds beside its pixels (W3C PNG, 11.3.4.5), such as who made the picture.
 *
 * @param keyword what the text is about, 1 to 79 characters of ASCII; known ones are Title, Author, Copyright, Source
 * @param text the text, in any script, at most {@value #MOST} characters
 */
public record PngText(String keyword, String text) {
    /** The longest text. */
    public static final int MOST = 4096;

    /** Refuses keywords and texts out of their bounds with IllegalArgumentException. */
    public PngText {
        if (!keyword.matches("[!-~]([ -~]{0,77}[!-~])?")) {
            throw new IllegalArgumentException("no keyword of PNG: " + keyword);
        }
        if (text.length() > MOST || text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("a text of PNG has at most " + MOST + " characters, none of them zero");
        }
    }

    /** Returns the content of an iTXt chunk: not compressed, no language, the keyword not translated. */
    byte[] chunk() {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(new byte[5]);
        chunk.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return chunk.toByteArray();
    }
}
