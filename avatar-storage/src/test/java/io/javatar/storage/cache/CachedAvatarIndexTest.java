package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.AvatarIndexContract;
import io.javatar.core.port.InMemoryPhotos;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.Photos;
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

class CachedAvatarIndexTest extends AvatarIndexContract {
    private static final AvatarHash HASH = ADA.hashes().get(0);

    private final Caches caches = Caches.open(new CacheSettings(100, 1, 100, 4, 8));
    private final AtomicInteger lookups = new AtomicInteger();
    private final CachedAvatarIndex index = caches.index(this::lookUp);
    private final InMemoryPhotos photos = new InMemoryPhotos(clock, index::forget);

    private @Nullable PhotoRef lookUp(AvatarHash hash) {
        lookups.incrementAndGet();
        return photos.find(hash);
    }

    @AfterEach
    void close() {
        caches.close();
    }

    @Override
    protected Photos photos() {
        return photos;
    }

    @Override
    protected AvatarIndex index() {
        return index;
    }

    @Test
    void the_second_question_is_answered_without_a_lookup() {
        photos.assign(ADA, photo("sunset"));
        PhotoRef first = index.find(HASH);
        assertThat(index.find(HASH)).isEqualTo(first);
        assertThat(lookups).hasValue(1);
    }

    @Test
    void that_a_hash_has_no_photo_is_remembered_too() {
        index.find(HASH);
        assertThat(index.find(HASH)).isNull();
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
                return index.find(HASH);
            }));
        }
        for (Future<PhotoRef> answer : asked) {
            assertThat(answer.get()).isEqualTo(index.find(HASH));
        }
        threads.shutdown();
        assertThat(lookups).hasValue(1);
    }

    @Test
    void an_answer_lies_ready_on_the_heap() {
        photos.assign(ADA, photo("sunset"));
        index.find(HASH);
        assertThat(index.find(HASH)).isSameAs(index.find(HASH));
    }

    @Test
    void a_slow_lookup_does_not_bring_back_what_was_replaced_meanwhile() throws Exception {
        photos.assign(ADA, photo("old"));
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch replaced = new CountDownLatch(1);
        AvatarIndex slow = caches.index(hash -> {
            PhotoRef old = photos.find(hash);
            read.countDown();
            await(replaced);
            return old;
        });
        CompletableFuture<PhotoRef> reader = CompletableFuture.supplyAsync(() -> slow.find(HASH));
        read.await();
        PhotoBlobs fresh = photo("new");
        photos.assign(ADA, fresh);
        assertThat(index.find(HASH)).extracting(PhotoRef::master).isEqualTo(fresh.master());
        replaced.countDown();
        reader.get();
        assertThat(index.find(HASH)).extracting(PhotoRef::master).isEqualTo(fresh.master());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
