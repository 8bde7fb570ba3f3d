package io.javatar.core.image.imageio;

import java.util.Iterator;
import java.util.List;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderWriterSpi;

/**
 * The registry of the JDK's picture readers and writers. There is one for the whole process, and the first caller fills
 * it from the class loader of its thread; in a server, that would tie the first application to it for ever. Here it is
 * asked with the platform's class loader, so that it holds only what comes with the JDK.
 */
public final class JdkImageIo {
    private JdkImageIo() {}

    /** Returns the JDK's own reader or writer of JPEG. */
    static <T extends ImageReaderWriterSpi> T jpeg(Class<T> kind) {
        Iterator<T> providers = registry().getServiceProviders(kind, false);
        while (providers.hasNext()) {
            T provider = providers.next();
            boolean ours = provider.getClass().getModule() == ImageReaderWriterSpi.class.getModule();
            if (ours && List.of(provider.getFormatNames()).contains("jpeg")) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java runtime cannot read and write JPEG");
    }

    private static IIORegistry registry() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
