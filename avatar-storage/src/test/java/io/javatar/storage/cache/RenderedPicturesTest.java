package io.javatar.storage.cache;

import static io.javatar.storage.cache.CacheSettings.LARGE_PICTURE;
import static io.javatar.storage.cache.CacheSettings.SMALL_PICTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Bulkhead;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedPicturesTest {
    private static final ContentId MASTER = ContentId.of(new byte[] {1});
    private static final ContentId OTHER = ContentId.of(new byte[] {2});

    private final Caches caches = Caches.open(new CacheSettings(100, 1, 100, 4, 8));
    private final AtomicInteger made = new AtomicInteger();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        caches.close();
    }

    @Test
    void a_picture_is_made_once_and_then_found() {
        Pictures pictures = rendered(r -> avatar(100));
        Avatar first = pictures.picture(photo(MASTER, 80));
        assertThat(pictures.picture(photo(MASTER, 80)))
                .usingRecursiveComparison()
                .isEqualTo(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void another_size_is_another_picture() {
        Pictures pictures = rendered(r -> avatar(100));
        pictures.picture(photo(MASTER, 80));
        pictures.picture(photo(MASTER, 81));
        assertThat(made).hasValue(2);
    }

    @Test
    void a_small_picture_lies_on_the_heap_and_is_not_copied() {
        Pictures pictures = rendered(r -> avatar(SMALL_PICTURE));
        pictures.picture(photo(MASTER, 80));
        pictures.picture(photo(MASTER, 80));
        assertThat(pictures.picture(photo(MASTER, 80)).bytes())
                .isSameAs(pictures.picture(photo(MASTER, 80)).bytes());
    }

    @Test
    void the_largest_picture_in_memory_is_kept_bit_equal() {
        Pictures pictures = rendered(r -> avatar(LARGE_PICTURE));
        Avatar first = pictures.picture(photo(MASTER, 512));
        Avatar again = pictures.picture(photo(MASTER, 512));
        assertThat(made).hasValue(1);
        assertSame(again, first);
    }

    @Test
    void a_larger_picture_is_answered_but_not_kept_where_there_is_no_room_on_disk() {
        Pictures pictures = rendered(r -> avatar(LARGE_PICTURE + 1));
        pictures.picture(photo(MASTER, 512));
        assertThat(pictures.picture(photo(MASTER, 512)).bytes()).hasSize(LARGE_PICTURE + 1);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_larger_picture_is_kept_on_disk_bit_equal_and_goes_with_its_photo(@TempDir Path directory) {
        try (Caches disk = Caches.open(new CacheSettings(100, 1, 100, 4, 8, 4, 1), directory.resolve("rendered"))) {
            Pictures pictures =
                    disk.pictures(counting(r -> avatar(LARGE_PICTURE + 1)), ServingProbe.SILENT, Waiters.any());
            Avatar first = pictures.picture(photo(MASTER, 512));
            assertSame(pictures.picture(photo(MASTER, 512)), first);
            assertThat(made).hasValue(1);
            disk.removed(Set.of(MASTER));
            disk.forgetRemoved();
            assertThat(directory.resolve("rendered")).isEmptyDirectory();
        }
    }

    @Test
    void a_thousand_who_ask_at_once_wait_for_one_rendering() throws Exception {
        CountDownLatch allAsked = new CountDownLatch(1_000);
        Pictures pictures = caches.pictures(
                counting(r -> {
                    await(allAsked);
                    return avatar(100);
                }),
                new CountingProbe(told, allAsked),
                Waiters.any());
        List<Avatar> answers = answers(pictures, 1_000);
        assertThat(made).hasValue(1);
        assertThat(answers)
                .hasSize(1_000)
                .allSatisfy(answer -> assertThat(answer).isSameAs(answers.get(0)));
        assertThat(told).containsOnlyOnce("miss 80 PNG").hasSize(1_000).contains("wait 80 PNG");
    }

    @Test
    void who_finds_too_many_waiting_for_a_picture_is_refused_at_once() throws Exception {
        try (SlowPicture slow = new SlowPicture(Waiters.of(1, Duration.ofHours(1)))) {
            slow.begin();
            Future<Avatar> waits = slow.ask();
            slow.untilOneWaits();
            assertThatThrownBy(slow.ask()::get)
                    .hasRootCauseInstanceOf(AvatarException.class)
                    .hasMessageContaining("full");
            slow.finish();
            assertThat(waits.get().bytes()).hasSize(100);
        }
    }

    @Test
    void who_waits_too_long_for_a_picture_is_told_that_the_server_is_busy() throws Exception {
        try (SlowPicture slow = new SlowPicture(Waiters.of(1, Duration.ofMillis(20)))) {
            Future<Avatar> makes = slow.ask();
            assertThatThrownBy(slow.ask()::get)
                    .hasRootCauseInstanceOf(AvatarException.class)
                    .hasMessageContaining("20 ms");
            slow.finish();
            assertThat(makes.get().bytes()).hasSize(100);
        }
    }

    @Test
    void a_picture_that_lies_ready_is_answered_while_too_many_wait_for_another() throws Exception {
        try (SlowPicture slow = new SlowPicture(Waiters.of(1, Duration.ofHours(1)))) {
            caches.pictures(r -> avatar(100), ServingProbe.SILENT, Waiters.any())
                    .picture(photo(OTHER, 80));
            slow.begin();
            slow.begin();
            slow.untilOneWaits();
            assertThat(slow.pictures.picture(photo(OTHER, 80)).bytes()).hasSize(100);
        }
    }

    /** One picture that many ask for, and that is made when the test says so. */
    private final class SlowPicture implements AutoCloseable {
        private final CountDownLatch open = new CountDownLatch(1);
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final Bulkhead waiters;
        private final Pictures pictures;

        SlowPicture(Bulkhead waiters) {
            this.waiters = waiters;
            pictures = caches.pictures(
                    r -> {
                        await(open);
                        return avatar(100);
                    },
                    new CountingProbe(told, new CountDownLatch(0)),
                    waiters);
        }

        /** Asks, and does not look at the answer. */
        @SuppressWarnings("FutureReturnValueIgnored") // ends with the test
        void begin() {
            ask();
        }

        /** Asks in a thread of its own, and returns when it is known whether that makes the picture or waits for it. */
        Future<Avatar> ask() {
            int before = asked();
            Future<Avatar> asked = threads.submit(() -> pictures.picture(photo(MASTER, 80)));
            while (asked() == before) {
                Thread.onSpinWait();
            }
            return asked;
        }

        void untilOneWaits() {
            while (waiters.taken() == 0) {
                Thread.onSpinWait();
            }
        }

        private int asked() {
            synchronized (told) {
                return told.size();
            }
        }

        void finish() {
            open.countDown();
        }

        @Override
        public void close() {
            finish();
            threads.shutdown();
        }
    }

    private List<Avatar> answers(Pictures pictures, int askers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(askers);
        List<Future<Avatar>> asked = new ArrayList<>();
        for (int i = 0; i < askers; i++) {
            asked.add(threads.submit(() -> pictures.picture(photo(MASTER, 80))));
        }
        List<Avatar> answers = new ArrayList<>();
        for (Future<Avatar> answer : asked) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }

    @Test
    void a_failure_reaches_all_who_wait() throws Exception {
        CountDownLatch bothAsked = new CountDownLatch(2);
        Pictures pictures = caches.pictures(
                counting(r -> {
                    await(bothAsked);
                    throw AvatarException.of(Problem.BUSY, "too many");
                }),
                new CountingProbe(told, bothAsked),
                Waiters.any());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Avatar> one = threads.submit(() -> pictures.picture(photo(MASTER, 80)));
        Future<Avatar> other = threads.submit(() -> pictures.picture(photo(MASTER, 80)));
        assertThatThrownBy(one::get).hasRootCauseInstanceOf(AvatarException.class);
        assertThatThrownBy(other::get).hasRootCauseInstanceOf(AvatarException.class);
        assertThat(made).hasValue(1);
        threads.shutdown();
    }

    @Test
    void a_failure_is_not_kept() {
        Pictures pictures = rendered(r -> {
            if (made.get() == 1) {
                throw AvatarException.of(Problem.BUSY, "too many");
            }
            return avatar(100);
        });
        assertThatThrownBy(() -> pictures.picture(photo(MASTER, 80))).hasMessage("too many");
        assertThat(pictures.picture(photo(MASTER, 80)).bytes()).hasSize(100);
    }

    @Test
    void an_erased_photo_leaves_no_picture_of_any_size() {
        Pictures pictures = rendered(r -> avatar(r.size().px() * 200));
        for (int size : new int[] {16, 80, 512}) {
            pictures.picture(photo(MASTER, size));
        }
        caches.removed(Set.of(MASTER));
        assertThat(caches.forgetRemoved()).isEqualTo(1);
        for (int size : new int[] {16, 80, 512}) {
            pictures.picture(photo(MASTER, size));
        }
        assertThat(made).hasValue(6);
    }

    @Test
    void what_was_forgotten_is_not_looked_for_again() {
        caches.removed(Set.of(MASTER));
        caches.forgetRemoved();
        assertThat(caches.forgetRemoved()).isZero();
    }

    @Test
    void erasing_a_photo_leaves_the_pictures_of_others() {
        Pictures pictures = rendered(r -> avatar(100));
        for (int size = 1; size <= 500; size++) {
            pictures.picture(photo(OTHER, size));
        }
        caches.removed(Set.of(MASTER));
        assertThat(caches.forgetRemoved()).isEqualTo(1);
        for (int size = 1; size <= 500; size++) {
            pictures.picture(photo(OTHER, size));
        }
        assertThat(made).hasValue(500);
    }

    @Test
    void a_picture_that_is_being_made_while_its_photo_is_erased_is_not_kept() throws Exception {
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch erased = new CountDownLatch(1);
        Pictures pictures = rendered(r -> {
            making.countDown();
            await(erased);
            return avatar(100);
        });
        CompletableFuture<Avatar> asked = CompletableFuture.supplyAsync(() -> pictures.picture(photo(MASTER, 80)));
        making.await();
        caches.removed(Set.of(MASTER));
        erased.countDown();
        asked.get();
        pictures.picture(photo(MASTER, 80));
        assertThat(made).hasValue(2);
    }

    @Test
    void hits_and_misses_are_told() {
        Pictures pictures = rendered(r -> avatar(100));
        pictures.picture(photo(MASTER, 80));
        pictures.picture(photo(MASTER, 80));
        assertThat(told).containsExactly("miss 80 PNG", "hit 80 PNG");
    }

    @Test
    void more_pictures_than_fit_are_still_answered() {
        Pictures pictures = rendered(r -> avatar(r.size().px() * 100));
        for (int round = 0; round < 2; round++) {
            for (int size = 1; size <= 2048; size++) {
                assertThat(pictures.picture(photo(MASTER, size)).bytes()).hasSize(size * 100);
            }
        }
    }

    private static void assertSame(Avatar again, Avatar first) {
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.format()).isEqualTo(first.format());
        assertThat(again.etag()).isEqualTo(first.etag());
    }

    private Pictures rendered(Pictures source) {
        return caches.pictures(counting(source), new CountingProbe(told, new CountDownLatch(0)), Waiters.any());
    }

    private Pictures counting(Pictures source) {
        return rendering -> {
            made.incrementAndGet();
            return source.picture(rendering);
        };
    }

    private static Avatar avatar(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return new Avatar(bytes, PictureFormat.PNG, "etag-" + length);
    }

    private static Rendering photo(ContentId master, int size) {
        PhotoRef ref = new PhotoRef(1, master, PictureFormat.PNG, false, Instant.EPOCH);
        return new Rendering.OfPhoto(ref, new PixelSize(size), PictureFormat.PNG, false);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
