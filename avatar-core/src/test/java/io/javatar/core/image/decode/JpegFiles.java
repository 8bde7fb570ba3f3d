package io.javatar.core.image.decode;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.imageio.JdkJpeg;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files to test with, of kinds that our writer does not write. */
public final class JpegFiles {
    private static final int APP0 = 0xe0;

    private JpegFiles() {}

    /** A file of luminance and chrominance with a JFIF segment. */
    public static byte[] colour(Pixels pixels, boolean progressive) throws IOException {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return written(new IIOImage(image, null, null), progressive);
    }

    /** A grey file: of the blue channel. */
    public static byte[] grey(Pixels pixels) throws IOException {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < pixels.argb().length; i++) {
            image.getRaster().setSample(i % pixels.width(), i / pixels.width(), 0, pixels.argb()[i] & 0xff);
        }
        return written(new IIOImage(image, null, null), false);
    }

    /** A file of {@code bands} components that are stored as they are: every pixel has these values. */
    public static byte[] plain(int... bands) throws IOException {
        return plainly(false, bands);
    }

    /** The same, progressive or not. */
    public static byte[] plainly(boolean progressive, int... bands) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 24, 16, bands.length, null);
        for (int i = 0; i < 24 * 16; i++) {
            raster.setPixel(i % 24, i / 24, bands);
        }
        return written(new IIOImage(raster, null, null), progressive);
    }

    /** The file with an Adobe segment that tells how colours are stored: 0 as they are, 1 YCbCr, 2 YCCK. */
    public static byte[] adobe(byte[] file, int transform) {
        return with(file, 14, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    /** The file with an EXIF segment that tells an orientation, and a place. */
    public static byte[] exif(byte[] file, int orientation, boolean highFirst) {
        byte[] tiff = tiff(orientation, highFirst);
        return with(
                file,
                1,
                ByteBuffer.allocate(6 + tiff.length)
                        .put(ascii("Exif\0\0"))
                        .put(tiff)
                        .array());
    }

    /** EXIF data with an orientation in its second entry, and a canary behind. */
    public static byte[] tiff(int orientation, boolean highFirst) {
        ByteBuffer tiff = ByteBuffer.allocate(128);
        tiff.order(highFirst ? java.nio.ByteOrder.BIG_ENDIAN : java.nio.ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii(highFirst ? "MM" : "II")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(640);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return tiff.putInt(0).put(ascii("GPS-CANARY 47.3769N 8.5417E")).array();
    }

    /** The file with an ICC profile, in one part. */
    public static byte[] profile(byte[] file, byte[] profile) {
        return with(
                file,
                2,
                ByteBuffer.allocate(14 + profile.length)
                        .put(ascii("ICC_PROFILE\0"))
                        .put((byte) 1)
                        .put((byte) 1)
                        .put(profile)
                        .array());
    }

    /** The file with application data {@code n} in front of all else. */
    public static byte[] with(byte[] file, int n, byte[] data) {
        return ByteBuffer.allocate(file.length + 4 + data.length)
                .put(file, 0, 2)
                .put((byte) 0xff)
                .put((byte) (APP0 + n))
                .putShort((short) (data.length + 2))
                .put(data)
                .put(file, 2, file.length - 2)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] written(IIOImage image, boolean progressive) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = JdkJpeg.writer();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.98f);
            param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, image, param);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
