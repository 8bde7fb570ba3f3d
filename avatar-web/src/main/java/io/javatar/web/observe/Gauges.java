package io.javatar.web.observe;

import static io.javatar.storage.cache.CacheName.LARGE_PICTURES;
import static io.javatar.storage.cache.CacheName.PHOTOS;
import static io.javatar.storage.cache.CacheName.PICTURES;

import io.javatar.core.intake.DecodePermit;
import io.javatar.core.serving.BoundedPictures;
import io.javatar.storage.Storage;
import io.javatar.storage.schema.Connections;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.Gauge;

/**
 * Registers the gauges: how full caches, pools and queues are.
 *
 * @param telemetry reads the gauges
 */
public record Gauges(Telemetry telemetry) {
    /** Watches caches and connections. */
    public void watch(Storage storage) {
        telemetry.watch(Gauge.PHOTOS_KNOWN, () -> storage.cacheEntries(PHOTOS));
        telemetry.watch(Gauge.PICTURES_KEPT, () -> storage.cacheEntries(PICTURES));
        telemetry.watch(Gauge.LARGE_PICTURES_KEPT, () -> storage.cacheEntries(LARGE_PICTURES));
        telemetry.watch(Gauge.PHOTOS_BYTES, () -> storage.cacheBytes(PHOTOS));
        telemetry.watch(Gauge.PICTURES_BYTES, () -> storage.cacheBytes(PICTURES));
        telemetry.watch(Gauge.LARGE_PICTURES_BYTES, () -> storage.cacheBytes(LARGE_PICTURES));
        Connections connections = storage.connections();
        telemetry.watch(Gauge.CONNECTIONS_ACTIVE, connections::active);
        telemetry.watch(Gauge.CONNECTIONS_IDLE, connections::idle);
        telemetry.watch(Gauge.CONNECTIONS_AWAITED, connections::awaited);
    }

    /** Watches the places where pictures are made. */
    public void watch(BoundedPictures permits) {
        telemetry.watch(Gauge.RENDERS_IN_FLIGHT, permits::inFlight);
        telemetry.watch(Gauge.RENDERS_WAITING, permits::waiting);
    }

    /** Watches the memory in which uploads are decoded. */
    public void watch(DecodePermit permit) {
        telemetry.watch(Gauge.DECODE_IN_USE, permit::takenBytes);
        telemetry.watch(Gauge.DECODE_FREE, permit::freeBytes);
    }
}
