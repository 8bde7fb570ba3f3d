package io.javatar.core.image.decode;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.javatar.core.image.header.Bytes;
import io.javatar.core.image.header.WebpBitstream;
import io.javatar.core.image.imageio.JdkImageIo;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the coded pictures of WebP files, each as a file of its own that holds nothing else, by TwelveMonkeys. */
final class WebpBitstreams {
    private static final WebPImageReaderSpi READERS = new WebPImageReaderSpi();
    private static final int HEADER = 20;

    private WebpBitstreams() {}

    /** Returns red, green, blue, and alpha where there is one. */
    static Raster decode(WebpBitstream coded) throws IOException {
        JdkImageIo.prepare();
        ImageReader reader = READERS.createReaderInstance(null);
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(
                new ByteArrayInputStream(file(coded.lossless() ? "VP8L" : "VP8 ", coded.data())))) {
            reader.setInput(input, true, true);
            return reader.read(0).getRaster();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] file(String type, Bytes data) {
        int padded = data.size() + (data.size() & 1);
        return ByteBuffer.allocate(HEADER + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEADER - 8 + padded)
                .put(("WEBP" + type).getBytes(StandardCharsets.US_ASCII))
                .putInt(data.size())
                .put(data.array(), data.from(), data.size())
                .array();
    }
}
