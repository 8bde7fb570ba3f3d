package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BUSY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DecodePermitTest {
    private static final int MIB = 1 << 20;

    private final DecodePermit permit = new DecodePermit(8 * MIB, Duration.ZERO);

    @Test
    void what_fits_together_runs_together() {
        assertThat(permit.<Integer>with(5 * MIB, () -> permit.with(3 * MIB, () -> 7)))
                .isEqualTo(7);
    }

    @Test
    void what_does_not_fit_is_refused_as_busy() {
        assertThatThrownBy(() -> permit.with(5 * MIB, () -> permit.with(4 * MIB, () -> 7)))
                .isInstanceOf(AvatarException.class)
                .hasFieldOrPropertyWithValue("problem", BUSY);
    }

    @Test
    void more_than_there_is_takes_all() {
        assertThat(permit.<Integer>with(100L * MIB, () -> 7)).isEqualTo(7);
    }

    @Test
    void it_tells_what_is_taken_and_what_is_free() {
        assertThat(permit.freeBytes()).isEqualTo(8 * MIB);
        assertThat(permit.<Long>with(3 * MIB, permit::takenBytes)).isEqualTo(3 * MIB);
        assertThat(permit.takenBytes()).isZero();
    }

    @Test
    void what_fails_gives_its_bytes_back() {
        assertThatThrownBy(() -> permit.with(8 * MIB, () -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(permit.<Integer>with(8 * MIB, () -> 7)).isEqualTo(7);
    }

    @Test
    void who_waits_is_served_when_bytes_become_free() {
        DecodePermit patient = new DecodePermit(8 * MIB, Duration.ofMinutes(1));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> patient.with(8 * MIB, () -> {
            entered.countDown();
            return await(leave);
        }));
        await(entered);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> patient.with(8 * MIB, () -> 2));
        leave.countDown();
        assertThat(first.join() + second.join()).isEqualTo(2);
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
