package io.javatar.web.observe;

import static io.javatar.storage.cache.KeptThings.LARGE_PICTURES;
import static io.javatar.storage.cache.KeptThings.PHOTOS;
import static io.javatar.storage.cache.KeptThings.PICTURES;

import io.javatar.core.intake.DecodePermit;
import io.javatar.core.serving.BoundedPictures;
import io.javatar.storage.Storage;
import io.javatar.storage.schema.Connections;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.Level;

/**
 * Registers the gauges: how full caches, pools and queues are.
 *
 * @param telemetry reads the gauges
 */
public record Levels(Telemetry telemetry) {
    /** Watches caches and connections. */
    public void watch(Storage storage) {
        telemetry.watch(Level.PHOTOS_KNOWN, () -> storage.cacheEntries(PHOTOS));
        telemetry.watch(Level.PICTURES_KEPT, () -> storage.cacheEntries(PICTURES));
        telemetry.watch(Level.LARGE_PICTURES_KEPT, () -> storage.cacheEntries(LARGE_PICTURES));
        telemetry.watch(Level.PHOTOS_BYTES, () -> storage.cacheBytes(PHOTOS));
        telemetry.watch(Level.PICTURES_BYTES, () -> storage.cacheBytes(PICTURES));
        telemetry.watch(Level.LARGE_PICTURES_BYTES, () -> storage.cacheBytes(LARGE_PICTURES));
        Connections connections = storage.connections();
        telemetry.watch(Level.CONNECTIONS_ACTIVE, connections::active);
        telemetry.watch(Level.CONNECTIONS_IDLE, connections::idle);
        telemetry.watch(Level.CONNECTIONS_AWAITED, connections::awaited);
    }

    /** Watches the places where pictures are made. */
    public void watch(BoundedPictures places) {
        telemetry.watch(Level.RENDERS_IN_FLIGHT, places::inFlight);
        telemetry.watch(Level.RENDERS_WAITING, places::waiting);
    }

    /** Watches the memory in which uploads are decoded. */
    public void watch(DecodePermit permit) {
        telemetry.watch(Level.DECODE_IN_USE, permit::takenBytes);
        telemetry.watch(Level.DECODE_FREE, permit::freeBytes);
    }
}
