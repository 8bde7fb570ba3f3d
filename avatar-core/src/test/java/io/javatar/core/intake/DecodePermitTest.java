package io.javatar.core.intake;

import static io.javatar.core.problem.Problem.BUSY;
import static io.javatar.core.problem.Problem.TOO_MANY_PIXELS;
import static io.javatar.core.problem.Problem.TOO_MUCH_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.image.header.DecodeMemory;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodePermitTest {
    private static final long MIB = 1 << 20;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DecodePermit permit = new DecodePermit(8 * MIB, Duration.ZERO, MINUTE);

    @Test
    void what_fits_together_runs_together() {
        assertThat(permit.<Integer>with(heap(5), outer -> permit.with(heap(3), inner -> 7)))
                .isEqualTo(7);
    }

    @Test
    void what_does_not_fit_is_refused_as_busy() {
        assertRefused(BUSY, () -> permit.with(heap(5), outer -> permit.with(heap(4), inner -> 7)));
    }

    @Test
    void more_outside_the_heap_than_there_is_takes_all() {
        assertThat(permit.<Long>with(new DecodeMemory(MIB, 100 * MIB), check -> permit.takenBytes()))
                .isEqualTo(8 * MIB);
    }

    @Test
    void more_heap_than_there_ever_is_is_refused_with_the_limit() {
        assertThatThrownBy(() -> permit.with(heap(9), check -> 7))
                .hasMessage("decoding takes about 9437184 bytes of memory, and there are 8388608"
                        + " (AVATAR_DECODE_MEMORY, and at most half of the heap)")
                .hasFieldOrPropertyWithValue("problem", TOO_MANY_PIXELS);
    }

    @Test
    void small_pictures_pass_beside_one_that_has_taken_all() {
        assertThat(permit.<Integer>with(heap(8), outer -> permit.with(heap(1), inner -> 7)))
                .isEqualTo(7);
        assertRefused(BUSY, () -> permit.with(heap(8), outer -> permit.with(heap(2), inner -> 7)));
    }

    @Test
    void it_tells_what_is_taken_and_what_is_free() {
        assertThat(permit.freeBytes()).isEqualTo(8 * MIB);
        assertThat(permit.<Long>with(heap(3), check -> permit.takenBytes())).isEqualTo(3 * MIB);
        assertThat(permit.takenBytes()).isZero();
    }

    @Test
    void what_fails_gives_its_bytes_back() {
        assertThatThrownBy(() -> permit.with(heap(8), check -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(permit.<Integer>with(heap(8), check -> 7)).isEqualTo(7);
    }

    @Test
    void a_heap_that_is_full_all_the_same_is_told_as_busy() {
        assertRefused(
                BUSY,
                () -> permit.with(heap(1), check -> {
                    throw new OutOfMemoryError("Java heap space");
                }));
        assertThat(permit.takenBytes()).isZero();
    }

    @Test
    void who_waits_is_served_when_bytes_become_free() {
        DecodePermit patient = new DecodePermit(8 * MIB, MINUTE, MINUTE);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<Integer> first = holding(patient, 8, leave);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> patient.with(heap(8), check -> 2));
        leave.countDown();
        assertThat(first.join() + second.join()).isEqualTo(2);
    }

    @Test
    void who_waits_for_many_bytes_does_not_hold_up_who_needs_few() throws InterruptedException {
        DecodePermit patient = new DecodePermit(8 * MIB, MINUTE, MINUTE);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<Integer> first = holding(patient, 5, leave);
        Thread second = new Thread(() -> patient.with(heap(8), check -> 2));
        second.start();
        while (second.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        assertThat(patient.<Integer>with(heap(3), check -> 7)).isEqualTo(7);
        leave.countDown();
        second.join();
        assertThat(first.join()).isZero();
    }

    @Test
    void what_is_being_decoded_ends_when_the_server_does() throws InterruptedException {
        assertRefused(
                BUSY,
                () -> permit.with(heap(8), check -> {
                    permit.close();
                    return untilRefused(check);
                }));
    }

    @Test
    void what_takes_longer_than_the_limit_is_refused_with_the_limit() {
        DecodePermit hasty = new DecodePermit(8 * MIB, Duration.ZERO, Duration.ofMillis(50));
        assertThatThrownBy(() -> hasty.with(heap(8), DecodePermitTest::untilRefused))
                .hasMessage("the picture takes more than 50 ms of processor time (AVATAR_DECODE_TIME)")
                .hasFieldOrPropertyWithValue("problem", TOO_MUCH_WORK);
        assertThat(hasty.takenBytes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"96, 8", "160, 32", "256, 128", "512, 256", "4096, 2048"})
    void a_heap_keeps_room_for_all_else(int heap, int decoding) {
        assertThat(DecodePermit.ofHeap((long) heap * MIB)).isEqualTo((long) decoding * MIB);
    }

    private static int untilRefused(Runnable check) {
        while (true) {
            check.run();
        }
    }

    private static CompletableFuture<Integer> holding(DecodePermit permit, int mebibytes, CountDownLatch leave) {
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<Integer> held = CompletableFuture.supplyAsync(() -> permit.with(heap(mebibytes), check -> {
            entered.countDown();
            return await(leave);
        }));
        await(entered);
        return held;
    }

    private static DecodeMemory heap(int mebibytes) {
        return new DecodeMemory((long) mebibytes * MIB, 0);
    }

    private static void assertRefused(Problem problem, ThrowingCallable decoding) {
        assertThatThrownBy(decoding)
                .isInstanceOf(AvatarException.class)
                .hasFieldOrPropertyWithValue("problem", problem);
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
