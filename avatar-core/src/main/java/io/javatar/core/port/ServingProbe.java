package io.javatar.core.port;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;

/** Observes serving. Implementations must be quick and never throw. */
public interface ServingProbe {
    /** One step of making a picture. */
    enum Stage {
        /** Bytes from the blob store. */
        BLOB_GET,
        /** Bytes to pixels. */
        DECODE,
        /** Pixels to other sizes. */
        SCALE,
        /** Hash to pixels. */
        DRAW,
        /** Pixels to bytes. */
        ENCODE
    }

    /** Where a made picture came from. */
    enum Origin {
        /** A photo that someone gave. */
        UPLOADED,
        /** Drawn from the hash. */
        GENERATED
    }

    /** A span of work, closed when it ends; closing must not throw. */
    interface Scope extends AutoCloseable {
        /** Ends it, as a success unless {@link #failed} was called. */
        @Override
        void close();

        /** Marks it as failed and says why; {@link #close} still ends it. */
        void failed(Throwable cause);
    }

    /** A picture was found ready. */
    void cacheHit(PixelSize size, PictureFormat format);

    /** A picture was found ready by waiting for another request that is making it. */
    void cacheWait(PixelSize size, PictureFormat format);

    /** A picture must be made. */
    void cacheMiss(PixelSize size, PictureFormat format);

    /** A picture is being made; {@code style} is the wire name, or {@code photo}. Closed in the same thread. */
    Scope generating(PixelSize size, PictureFormat format, Origin origin, String style);

    /** One stage is under way. Closed in the same thread. */
    Scope stage(Stage stage);

    /** A probe that does nothing. */
    ServingProbe SILENT = new SilentServingProbe();
}
