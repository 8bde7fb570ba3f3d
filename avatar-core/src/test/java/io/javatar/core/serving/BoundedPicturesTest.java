package io.javatar.core.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.drawing.Seed;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.image.Pixels;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.core.style.Style;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundedPicturesTest {
    private static final Avatar PICTURE = new Avatar(new byte[1], PictureFormat.PNG, "tag");
    private static final Rendering ANY = new Rendering.OfSeed(
            new Style("any", (seed, size) -> Pixels.transparent(size.px(), size.px())),
            Seed.of("x"),
            PixelSize.DEFAULT,
            PictureFormat.PNG);

    @Test
    void a_request_that_finds_no_place_in_time_is_told_that_the_server_is_busy() throws Exception {
        try (Crowd crowd = new Crowd(1, 1, Duration.ofMillis(20))) {
            crowd.fillPlaces();
            assertThatThrownBy(() -> crowd.pictures.picture(ANY))
                    .isInstanceOfSatisfying(
                            AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BUSY))
                    .hasMessageContaining("20 ms");
        }
    }

    @Test
    void a_request_beyond_the_queue_is_refused_at_once() throws Exception {
        try (Crowd crowd = new Crowd(1, 0, Duration.ofHours(1))) {
            crowd.fillPlaces();
            assertThatThrownBy(() -> crowd.pictures.picture(ANY)).hasMessageContaining("0 requests wait");
        }
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        BoundedPictures pictures = new BoundedPictures(
                rendering -> {
                    throw AvatarException.of(Problem.STORAGE_DOWN, "down");
                },
                new BoundedPictures.Bounds(1, 0, Duration.ofSeconds(1)));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> pictures.picture(ANY)).hasMessage("down");
        }
    }

    @Test
    void those_who_wait_get_their_picture() throws Exception {
        try (Crowd crowd = new Crowd(1, 8, Duration.ofHours(1))) {
            crowd.fillPlaces();
            List<Future<Avatar>> waiting = crowd.start(8);
            crowd.open.countDown();
            for (Future<Avatar> picture : waiting) {
                assertThat(picture.get()).isSameAs(PICTURE);
            }
        }
    }

    @Test
    void it_tells_how_many_pictures_are_being_made() throws Exception {
        try (Crowd crowd = new Crowd(3, 1, Duration.ofHours(1))) {
            assertThat(crowd.pictures.inFlight()).isZero();
            crowd.fillPlaces();
            assertThat(crowd.pictures.inFlight()).isEqualTo(3);
            assertThat(crowd.pictures.waiting()).isZero();
        }
    }

    @Test
    void who_waits_for_a_picture_that_another_makes_is_counted_in_the_queue() throws Exception {
        try (Crowd crowd = new Crowd(1, 1, Duration.ofHours(1))) {
            crowd.fillPlaces();
            CompletableFuture<Avatar> others = new CompletableFuture<>();
            Future<Avatar> waits =
                    crowd.threads.submit(() -> crowd.pictures.queue().await(others));
            while (crowd.pictures.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> crowd.pictures.picture(ANY)).hasMessageContaining("1 requests wait");
            others.complete(PICTURE);
            assertThat(waits.get()).isSameAs(PICTURE);
        }
    }

    /** Requests that take every place and keep it until the gate opens. */
    private static final class Crowd implements AutoCloseable {
        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch inside;
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final BoundedPictures pictures;
        private final int permits;

        private Crowd(int permits, int waiting, Duration waitLimit) {
            this.permits = permits;
            this.inside = new CountDownLatch(permits);
            this.pictures = new BoundedPictures(this::made, new BoundedPictures.Bounds(permits, waiting, waitLimit));
        }

        private Avatar made(Rendering rendering) {
            inside.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return PICTURE;
        }

        private void fillPlaces() throws InterruptedException {
            start(permits);
            inside.await();
        }

        private List<Future<Avatar>> start(int requests) {
            Callable<Avatar> request = () -> pictures.picture(ANY);
            return Stream.generate(() -> threads.submit(request))
                    .limit(requests)
                    .toList();
        }

        @Override
        public void close() {
            open.countDown();
            threads.shutdown();
        }
    }
}
