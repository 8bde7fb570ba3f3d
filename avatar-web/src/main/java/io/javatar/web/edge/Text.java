package io.javatar.web.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer that compresses well, in both forms.
 *
 * @param plain as it is
 * @param gzip compressed (RFC 1952)
 */
public record Text(byte[] plain, byte[] gzip) {
    /** Returns {@code plain} and what it compresses to. */
    static Text of(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream packer = new GZIPOutputStream(bytes)) {
            packer.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Text(plain, bytes.toByteArray());
    }
}
