package io.javatar.web;

import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.intake.DecodePermit;
import io.javatar.core.serving.BoundedPictures;
import io.javatar.storage.StorageSettings;
import io.javatar.storage.cache.CacheSettings;
import io.javatar.web.settings.AvatarSettings;
import io.javatar.web.settings.RequestThreads;
import io.javatar.web.settings.Setting;
import io.javatar.web.settings.Settings;
import java.time.Duration;

/**
 * The settings as each part of the server wants them.
 *
 * @param settings what the operator set
 */
record Parts(Settings settings) {
    private static final int CONNECTIONS = 10;

    PictureLimits limits() {
        PictureLimits usual = PictureLimits.DEFAULT;
        return new PictureLimits(
                settings.of(AvatarSettings.MAX_UPLOAD_BYTES),
                settings.of(AvatarSettings.MAX_PIXELS),
                usual.side(),
                number(AvatarSettings.MAX_FRAMES),
                settings.of(AvatarSettings.MAX_ANIMATED_PIXELS));
    }

    Duration patience() {
        return Duration.ofMillis(settings.of(AvatarSettings.RENDER_PATIENCE));
    }

    /** As much as was set, but no more than the heap allows. */
    long decodeMemory() {
        long ofHeap = DecodePermit.ofHeap(Runtime.getRuntime().maxMemory());
        return Math.min(settings.of(AvatarSettings.DECODE_MEMORY), ofHeap);
    }

    Duration decodeTime() {
        return Duration.ofMillis(settings.of(AvatarSettings.DECODE_TIME));
    }

    BoundedPictures.Bounds bounds() {
        RequestThreads threads = RequestThreads.of(settings);
        return new BoundedPictures.Bounds(threads.places(), threads.queue(), patience());
    }

    StorageSettings storage() {
        return new StorageSettings(settings.of(AvatarSettings.DATA_DIR), CONNECTIONS, caches());
    }

    private CacheSettings caches() {
        return new CacheSettings(
                number(AvatarSettings.CACHE_HASHES),
                number(AvatarSettings.CACHE_HASHES_OFFHEAP),
                number(AvatarSettings.CACHE_PICTURES),
                number(AvatarSettings.CACHE_PICTURES_OFFHEAP),
                number(AvatarSettings.CACHE_LARGE_PICTURES),
                number(AvatarSettings.CACHE_DISK),
                RequestThreads.of(settings).lookups());
    }

    private int number(Setting<Long> setting) {
        return Math.toIntExact(settings.of(setting));
    }
}
