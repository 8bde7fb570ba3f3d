package io.javatar.storage.cache;

import io.javatar.core.port.ServingProbe;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Bulkhead;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;

/**
 * Caches finished pictures. A missing picture is made once for all requests that ask for it meanwhile; where making it
 * fails, all of them are refused, and the next request tries again.
 */
public final class RenderedPictures implements Pictures {
    private final Pictures source;
    private final SingleFlight<Avatar> kept;
    private final ServingProbe probe;
    private final Bulkhead waiters;

    RenderedPictures(Pictures source, SingleFlight<Avatar> kept, ServingProbe probe, Bulkhead waiters) {
        this.source = source;
        this.kept = kept;
        this.probe = probe;
        this.waiters = waiters;
    }

    @Override
    public Avatar picture(Rendering rendering) {
        String key = rendering.key();
        Avatar ready = kept.ready(key);
        if (ready == null) {
            return kept.get(key, new Making(rendering));
        }
        probe.cacheHit(rendering.size(), rendering.format());
        return ready;
    }

    private final class Making implements SingleFlight.Source<Avatar> {
        private final Rendering rendering;

        Making(Rendering rendering) {
            this.rendering = rendering;
        }

        @Override
        public Avatar fetch() {
            return source.picture(rendering);
        }

        @Override
        public void comesBy(SingleFlight.Outcome outcome) {
            switch (outcome) {
                case HIT -> probe.cacheHit(rendering.size(), rendering.format());
                case WAIT -> probe.cacheWait(rendering.size(), rendering.format());
                case MISS -> probe.cacheMiss(rendering.size(), rendering.format());
            }
        }

        @Override
        public Bulkhead waiters() {
            return waiters;
        }
    }
}
