package io.javatar.storage.cache;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.ServingProbe;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Writes down what happens to pictures, and counts down with each asker. */
final class CountingProbe implements ServingProbe {
    private final List<String> told;
    private final CountDownLatch askers;

    CountingProbe(List<String> told, CountDownLatch askers) {
        this.told = told;
        this.askers = askers;
    }

    @Override
    public void cacheHit(PixelSize size, PictureFormat format) {
        tell("hit", size, format);
    }

    @Override
    public void cacheWait(PixelSize size, PictureFormat format) {
        tell("wait", size, format);
    }

    @Override
    public void cacheMiss(PixelSize size, PictureFormat format) {
        tell("miss", size, format);
    }

    private void tell(String what, PixelSize size, PictureFormat format) {
        synchronized (told) {
            told.add(what + ' ' + size.px() + ' ' + format);
        }
        askers.countDown();
    }

    @Override
    public Scope generating(PixelSize size, PictureFormat format, Origin origin, String style) {
        return SILENT.generating(size, format, origin, style);
    }

    @Override
    public Scope stage(Stage stage) {
        return SILENT.stage(stage);
    }
}
