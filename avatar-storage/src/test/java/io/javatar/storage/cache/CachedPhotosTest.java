package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.Subject;
import io.javatar.core.port.InMemoryPhotos;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.Photos;
import io.javatar.core.port.PhotosContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CachedPhotosTest extends PhotosContract {
    private static final AvatarHash HASH = ADA.hashes().get(0);

    private final Caches caches = Caches.open(new CacheSettings(100, 1, 100, 4, 8));
    private final InMemoryPhotos stored = new InMemoryPhotos(clock);
    private final AtomicInteger lookups = new AtomicInteger();
    private final Photos photos = caches.photos(new WatchedPhotos(stored, () -> {
        lookups.incrementAndGet();
    }));

    @AfterEach
    void close() {
        caches.close();
    }

    @Override
    protected Photos photos() {
        return photos;
    }

    @Test
    void the_second_question_is_answered_without_a_lookup() {
        photos.assign(ADA, photo("sunset"));
        PhotoRef first = photos.find(HASH);
        assertThat(photos.find(HASH)).isEqualTo(first);
        assertThat(lookups).hasValue(1);
    }

    @Test
    void that_a_hash_has_no_photo_is_remembered_too() {
        photos.find(HASH);
        assertThat(photos.find(HASH)).isNull();
        assertThat(lookups).hasValue(1);
    }

    @Test
    void a_thousand_who_ask_at_once_cost_one_lookup() throws Exception {
        photos.assign(ADA, photo("sunset"));
        ExecutorService threads = Executors.newFixedThreadPool(1_000);
        CountDownLatch allReady = new CountDownLatch(1_000);
        List<Future<PhotoRef>> asked = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            asked.add(threads.submit(() -> {
                allReady.countDown();
                await(allReady);
                return photos.find(HASH);
            }));
        }
        for (Future<PhotoRef> answer : asked) {
            assertThat(answer.get()).isEqualTo(photos.find(HASH));
        }
        threads.shutdown();
        assertThat(lookups).hasValue(1);
    }

    @Test
    void an_answer_lies_ready_on_the_heap() {
        photos.assign(ADA, photo("sunset"));
        photos.find(HASH);
        assertThat(photos.find(HASH)).isSameAs(photos.find(HASH));
    }

    @Test
    void a_failed_write_makes_forget_too() {
        photos.find(HASH);
        Photos failing = caches.photos(new WatchedPhotos(stored, () -> {}) {
            @Override
            public boolean erase(Subject subject) {
                throw new IllegalStateException("lost the connection after the commit");
            }
        });
        assertThatThrownBy(() -> failing.erase(ADA)).hasMessageContaining("lost the connection");
        photos.find(HASH);
        assertThat(lookups).hasValue(2);
    }

    @Test
    void a_slow_lookup_does_not_bring_back_what_was_replaced_meanwhile() throws Exception {
        stored.assign(ADA, photo("old"));
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch replaced = new CountDownLatch(1);
        Photos slow = caches.photos(new WatchedPhotos(stored, () -> {}) {
            @Override
            public @Nullable PhotoRef find(AvatarHash hash) {
                PhotoRef old = super.find(hash);
                read.countDown();
                await(replaced);
                return old;
            }
        });
        CompletableFuture<PhotoRef> reader = CompletableFuture.supplyAsync(() -> slow.find(HASH));
        read.await();
        PhotoBlobs fresh = photo("new");
        photos.assign(ADA, fresh);
        assertThat(photos.find(HASH)).extracting(PhotoRef::master).isEqualTo(fresh.master());
        replaced.countDown();
        reader.get();
        assertThat(photos.find(HASH)).extracting(PhotoRef::master).isEqualTo(fresh.master());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
