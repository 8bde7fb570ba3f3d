package io.javatar.it.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures that people would upload, made here. The left half of each is of the colour asked for, the right half runs
 * from white to black, and the top left corner, a sixteenth of each side, is green: so a turned or stretched picture is told.
 */
public final class Photos {
    /** The colour of the top left corner. */
    public static final Color CORNER = new Color(0, 160, 0);

    private Photos() {}

    /** A PNG without transparency. */
    public static byte[] png(int width, int height, Color left) {
        return written(draw(width, height, left, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** A baseline JPEG. */
    public static byte[] jpeg(int width, int height, Color left) {
        return written(draw(width, height, left, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** A progressive JPEG. */
    public static byte[] progressiveJpeg(int width, int height, Color left) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(draw(width, height, left, BufferedImage.TYPE_INT_RGB), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A GIF of one frame. */
    public static byte[] gif(int width, int height, Color left) {
        return written(draw(width, height, left, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** A lossy WebP of 120 x 80 pixels, the left half red. */
    public static byte[] webp() {
        try (InputStream file = Photos.class.getResourceAsStream("/photos/red-120x80.webp")) {
            if (file == null) {
                throw new IllegalStateException("photos/red-120x80.webp is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG of which the right half is transparent. */
    public static byte[] halfTransparentPng(int side, Color left) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, side / 2, side);
        pen.dispose();
        return written(image, "png");
    }

    /** A PNG of pixels without any order, which cannot be made small. */
    public static byte[] noise(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(side);
        for (int i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, random.nextInt());
        }
        return written(image, "png");
    }

    /** A GIF that runs through the colours, 100 ms each, for ever. */
    public static byte[] animatedGif(int side, List<Color> colours) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (Color colour : colours) {
                BufferedImage frame = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_INDEXED);
                Graphics2D pen = frame.createGraphics();
                pen.setColor(colour);
                pen.fillRect(0, 0, side, side);
                pen.dispose();
                writer.writeToSequence(new IIOImage(frame, null, timed(writer, frame)), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata timed(ImageWriter writer, BufferedImage frame) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
        IIOMetadataNode control = (IIOMetadataNode)
                root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", "10");
        metadata.setFromTree("javax_imageio_gif_image_1.0", root);
        return metadata;
    }

    private static BufferedImage draw(int width, int height, Color left, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(left);
        pen.fillRect(0, 0, width, height);
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, height, Color.BLACK));
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.setColor(CORNER);
        pen.fillRect(0, 0, width / 16, height / 16);
        pen.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalStateException("no writer for " + format);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
