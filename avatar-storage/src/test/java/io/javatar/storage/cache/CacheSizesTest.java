package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.InMemoryPhotos;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Rendering;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CacheSizesTest {
    private static final int LARGE = CacheSettings.SMALL_PICTURE + 1;

    private final Caches caches = Caches.open(CacheSettings.standard());

    @AfterEach
    void close() {
        caches.close();
    }

    private void keep(int size, int bytes) {
        caches.pictures(
                        r -> new Avatar(new byte[bytes], PictureFormat.PNG, "0123456789abcdef"),
                        ServingProbe.SILENT,
                        Waiters.any())
                .picture(new Rendering.OfPhoto(
                        new PhotoRef(1, ContentId.of(new byte[1]), PictureFormat.PNG, false, Instant.EPOCH),
                        new PixelSize(size),
                        PictureFormat.PNG,
                        false));
    }

    @Test
    void a_new_cache_is_empty() {
        for (CacheName things : CacheName.values()) {
            assertThat(caches.entries(things)).isZero();
            assertThat(caches.bytes(things)).isZero();
        }
    }

    @Test
    void pictures_are_counted_with_their_bytes_small_and_large_ones_apart() {
        keep(80, 100);
        keep(81, 100);
        keep(500, LARGE);

        assertThat(caches.entries(CacheName.PICTURES)).isEqualTo(2);
        assertThat(caches.entries(CacheName.LARGE_PICTURES)).isEqualTo(1);
        assertThat(caches.bytes(CacheName.PICTURES)).isBetween(200L, (long) LARGE);
        assertThat(caches.bytes(CacheName.LARGE_PICTURES)).isGreaterThanOrEqualTo(LARGE);
    }

    @Test
    void a_hash_without_a_photo_is_an_entry_too() {
        caches.index(new InMemoryPhotos(Clock.systemUTC()))
                .find(EmailAddress.parse("ada@example.org").hashes().get(0));

        assertThat(caches.entries(CacheName.PHOTOS)).isEqualTo(1);
    }
}
