package io.javatar.it.http;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A decoded picture.
 *
 * @param format {@code png}, {@code jpeg} or {@code gif}
 * @param frames 1, or more for an animation
 * @param first the first frame
 */
public record Picture(String format, int frames, BufferedImage first) {
    /** Decodes bytes with the JDK's own readers; fails if they are no picture. */
    public static Picture read(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new AssertionError("not a picture: " + bytes.length + " bytes");
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            Picture picture = new Picture(format, reader.getNumImages(true), reader.read(0));
            reader.dispose();
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of the first frame, in pixels. */
    public int width() {
        return first.getWidth();
    }

    /** The height of the first frame, in pixels. */
    public int height() {
        return first.getHeight();
    }

    /** One pixel as 0xAARRGGBB in sRGB. */
    public int argb(int x, int y) {
        return first.getRGB(x, y);
    }

    /** The SHA-256, in hex, of the pixels as R, G, B, A bytes row by row: the measure of the golden vectors. */
    public String rgbaSha256() {
        byte[] rgba = new byte[width() * height() * 4];
        int next = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                int pixel = argb(x, y);
                rgba[next++] = (byte) (pixel >> 16);
                rgba[next++] = (byte) (pixel >> 8);
                rgba[next++] = (byte) pixel;
                rgba[next++] = (byte) (pixel >> 24);
            }
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(rgba));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
