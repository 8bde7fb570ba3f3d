package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageThreadsTest {
    private final PageThreads threads = new PageThreads(Duration.ofMillis(50));

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void requests_that_wait_for_ever_on_every_thread_end_and_make_room_for_the_next() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        List<Future<Boolean>> stuck = new ArrayList<>();
        for (int i = 0; i < threads.getCorePoolSize(); i++) {
            stuck.add(threads.submit(() -> isInterrupted(never)));
        }
        assertThat(threads.submit(() -> "answered").get()).isEqualTo("answered");
        for (Future<Boolean> request : stuck) {
            assertThat(request.get()).isTrue();
        }
    }

    @Test
    void with_the_threads_their_clock_ends() throws Exception {
        threads.submit(() -> {}).get();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    private static boolean isInterrupted(CountDownLatch never) {
        try {
            never.await();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
