package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceRateTest {
    private static final long SECOND = 1_000_000_000L;

    /** Near the end of the clock's numbers, which then go on below zero. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 3 * SECOND);

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 2.5, 10, 1000})
    void no_second_whenever_it_begins_sees_more_than_twice_the_rate(double perSecond) {
        TraceRate rate = new TraceRate(perSecond, nanos::get);
        Random random = new Random(4711);
        Deque<Long> passed = new ArrayDeque<>();
        long all = 0;
        long begin = nanos.get();
        while (nanos.get() - begin < 20 * SECOND) {
            nanos.addAndGet((long) (random.nextDouble() * SECOND / perSecond / 3));
            if (rate.take()) {
                all++;
                passed.addLast(nanos.get());
            }
            while (!passed.isEmpty() && nanos.get() - passed.peekFirst() > SECOND) {
                passed.removeFirst();
            }
            assertThat((double) passed.size()).isLessThanOrEqualTo(Math.max(1, 2 * perSecond));
        }
        assertThat((double) all).isBetween(20 * perSecond - 1, 21 * perSecond + 1);
    }

    @Test
    void nothing_a_second_is_never() {
        TraceRate rate = new TraceRate(0, nanos::get);
        nanos.addAndGet(1_000_000 * SECOND);
        assertThat(rate.take()).isFalse();
    }

    @Test
    void less_than_nothing_worth_naming_is_once() {
        TraceRate rate = new TraceRate(Double.MIN_VALUE, nanos::get);
        assertThat(rate.take()).isTrue();
        nanos.addAndGet(1_000_000 * SECOND);
        assertThat(rate.take()).isFalse();
    }

    @Test
    void what_is_given_back_passes_again_but_is_not_saved_up() {
        TraceRate rate = new TraceRate(2, nanos::get);
        assertThat(taken(rate)).isEqualTo(2);
        rate.giveBack();
        assertThat(rate.take()).isTrue();
        rate.giveBack();
        rate.giveBack();
        nanos.addAndGet(100 * SECOND);
        assertThat(taken(rate)).isEqualTo(2);
    }

    private static int taken(TraceRate rate) {
        int taken = 0;
        while (rate.take()) {
            taken++;
        }
        return taken;
    }
}
