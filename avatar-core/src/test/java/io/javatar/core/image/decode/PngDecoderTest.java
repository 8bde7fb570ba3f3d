package io.javatar.core.image.decode;

import io.javatar.core.image.Pixels;
import io.javatar.core.image.PixelsAssert;
import io.javatar.core.image.Samples;
import io.javatar.core.image.header.PictureLimits;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files come from the JDK's writer: every kind that the standard knows, both whole and interlaced. */
class PngDecoderTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 29;

    static Stream<Arguments> kinds() {
        return Stream.of(1, 2, 3, 4)
                .flatMap(bands -> Stream.of(8, 16).map(depth -> new int[] {bands, depth}))
                .flatMap(kind -> Stream.of(true, false).map(laced -> Arguments.of(kind[0], kind[1], laced)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void samples_of_every_kind_come_out_as_they_went_in(int bands, int depth, boolean interlaced) throws IOException {
        BufferedImage image = noise(bands, depth);
        Pixels expected = Samples.drawn(WIDTH, HEIGHT, (x, y) -> argb(image.getRaster(), x, y, depth));
        PixelsAssert.assertThat(read(png(image, interlaced))).looksExactlyLike(expected);
    }

    @ParameterizedTest
    @MethodSource("depths")
    void a_palette_of_every_depth_comes_out_as_it_went_in(int depth, boolean interlaced) throws IOException {
        int[] colours = new Random(depth).ints(1 << depth).toArray();
        IndexColorModel palette =
                new IndexColorModel(depth, colours.length, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(
                WIDTH, HEIGHT, depth < 8 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED, palette);
        Random random = new Random(3);
        Pixels expected = Samples.drawn(WIDTH, HEIGHT, (x, y) -> {
            int index = random.nextInt(colours.length);
            image.getRaster().setSample(x, y, 0, index);
            return colours[index];
        });
        PixelsAssert.assertThat(read(png(image, interlaced))).looksExactlyLike(expected);
    }

    static Stream<Arguments> depths() {
        return Stream.of(1, 2, 4, 8).flatMap(depth -> Stream.of(Arguments.of(depth, true), Arguments.of(depth, false)));
    }

    private static Pixels read(byte[] file) {
        return new PictureReader(PictureLimits.DEFAULT).readStill(file);
    }

    private static int argb(WritableRaster raster, int x, int y, int depth) {
        int[] samples = raster.getPixel(x, y, (int[]) null);
        for (int i = 0; i < samples.length && depth == 16; i++) {
            samples[i] = Math.round(samples[i] / 257f);
        }
        boolean grey = samples.length < 3;
        int alpha = samples.length % 2 == 0 ? samples[samples.length - 1] : 0xff;
        return alpha << 24 | samples[0] << 16 | samples[grey ? 0 : 1] << 8 | samples[grey ? 0 : 2];
    }

    private static BufferedImage noise(int bands, int depth) {
        boolean alpha = bands % 2 == 0;
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(bands < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                depth == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(WIDTH, HEIGHT);
        Random random = new Random(bands);
        for (int i = 0; i < WIDTH * HEIGHT * bands; i++) {
            raster.setSample(i / bands % WIDTH, i / bands / WIDTH, i % bands, random.nextInt(1 << depth));
        }
        return new BufferedImage(model, raster, false, null);
    }

    private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
