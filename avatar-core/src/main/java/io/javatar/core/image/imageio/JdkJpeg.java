package io.javatar.core.image.imageio;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/** Makes JPEG readers and writers of the JDK; each serves one thread, and the caller must dispose of it. */
public final class JdkJpeg {
    private static final ImageReaderSpi READERS = JdkImageIo.jpeg(ImageReaderSpi.class);
    private static final ImageWriterSpi WRITERS = JdkImageIo.jpeg(ImageWriterSpi.class);

    private JdkJpeg() {}

    /** Returns a new reader. */
    public static ImageReader reader() throws IOException {
        return READERS.createReaderInstance();
    }

    /** Returns a new writer. */
    public static ImageWriter writer() throws IOException {
        return WRITERS.createWriterInstance();
    }
}
