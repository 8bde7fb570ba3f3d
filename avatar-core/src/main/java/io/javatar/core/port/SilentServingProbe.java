package io.javatar.core.port;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;

/** A probe that does nothing, for programs without telemetry. */
final class SilentServingProbe implements ServingProbe {
    private static final Scope NOTHING = new Scope() {
        @Override
        public void close() {}

        @Override
        public void failed(Throwable cause) {}
    };

    @Override
    public void cacheHit(PixelSize size, PictureFormat format) {}

    @Override
    public void cacheWait(PixelSize size, PictureFormat format) {}

    @Override
    public void cacheMiss(PixelSize size, PictureFormat format) {}

    @Override
    public Scope generating(PixelSize size, PictureFormat format, Origin origin, String style) {
        return NOTHING;
    }

    @Override
    public Scope stage(Stage stage) {
        return NOTHING;
    }
}
