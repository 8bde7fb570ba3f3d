package io.javatar.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HealthChecksTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean works = new AtomicBoolean(true);
    private final HealthChecks checks = checks(Duration.ofHours(1), () -> {});

    @Test
    void callers_within_a_second_cost_one_check() {
        for (int i = 0; i < 64; i++) {
            assertThat(up(checks)).isTrue();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_result_is_not_told_for_longer_than_a_second() {
        up(checks);
        works.set(false);
        now.addAndGet(HealthChecks.MEMORY.toNanos());
        assertThat(up(checks)).isFalse();
        assertThat(asked).hasValue(2);
    }

    @Test
    void callers_at_once_wait_for_one_check() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        HealthChecks slow = checks(Duration.ofHours(1), () -> await(open));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(() -> up(slow)));
        }
        open.countDown();
        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        threads.shutdown();
        assertThat(asked).hasValue(1);
    }

    @Test
    void while_one_checks_others_are_told_the_last_result_until_it_is_a_second_old_and_then_that_it_is_down()
            throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        AtomicBoolean hangs = new AtomicBoolean();
        HealthChecks slow = checks(Duration.ofMillis(20), () -> {
            if (hangs.get()) {
                await(open);
            }
        });
        assertThat(up(slow)).isTrue();
        hangs.set(true);
        now.addAndGet(HealthChecks.MEMORY.toNanos() - 1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<Boolean> checks = threads.submit(() -> up(slow));
        while (asked.get() < 2) {
            Thread.onSpinWait();
        }
        assertThat(up(slow)).isTrue();
        now.addAndGet(1);
        assertThat(up(slow)).isFalse();
        open.countDown();
        assertThat(checks.get()).isTrue();
        threads.shutdown();
    }

    private HealthChecks checks(Duration waitLimit, Runnable pause) {
        Check check = Check.of("thing", () -> {
            asked.incrementAndGet();
            pause.run();
            return works.get();
        });
        return new HealthChecks(List.of(check), now::get, waitLimit);
    }

    private static boolean up(HealthChecks checks) {
        return checks.ready().stream().allMatch(CheckResult::up);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
