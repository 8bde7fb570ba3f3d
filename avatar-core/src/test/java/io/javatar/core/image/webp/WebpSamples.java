package io.javatar.core.image.webp;

import io.javatar.core.image.Pixels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The files of the resources, and how their pixels are compared. */
final class WebpSamples {
    private WebpSamples() {}

    static byte[] file(String name) throws IOException {
        try (InputStream stream = WebpSamples.class.getResourceAsStream(name + ".webp")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    /** Of alpha, red, green and blue of each pixel. */
    static String sha256(Pixels pixels) throws NoSuchAlgorithmException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.argb().length);
        bytes.asIntBuffer().put(pixels.argb());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    }
}
