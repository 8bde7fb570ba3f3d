package io.javatar.core.image.encode;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.imageio.JdkJpeg;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG files (JFIF) without metadata, by the JDK's writer; transparent pixels are painted on white. */
public final class JpegWriter {
    /** The quality, 0 to 1; above 0.9 files grow fast for differences that nobody sees. */
    private static final float QUALITY = 0.9f;

    private JpegWriter() {}

    /** Returns the file. The same pixels give the same bytes on the same JDK. */
    public static byte[] write(Pixels pixels) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 13);
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            ImageWriter writer = JdkJpeg.writer();
            try {
                writer.setOutput(output);
                writer.write(null, new IIOImage(onWhite(pixels), null, null), param(writer));
            } finally {
                writer.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
        return file.toByteArray();
    }

    private static ImageWriteParam param(ImageWriter writer) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        if (param instanceof JPEGImageWriteParam jpeg) {
            jpeg.setOptimizeHuffmanTables(true);
        }
        return param;
    }

    private static BufferedImage onWhite(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int at = 0;
        for (int pixel : pixels.argb()) {
            int alpha = pixel >>> 24;
            bgr[at++] = onWhite(pixel, alpha);
            bgr[at++] = onWhite(pixel >> 8, alpha);
            bgr[at++] = onWhite(pixel >> 16, alpha);
        }
        return image;
    }

    private static byte onWhite(int colour, int alpha) {
        return (byte) (alpha == 0xff ? colour : ((colour & 0xff) * alpha + 0xff * (0xff - alpha) + 127) / 0xff);
    }
}
