package io.javatar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LastCallTest {
    private final AtomicInteger cuts = new AtomicInteger();

    @Test
    void what_is_still_there_after_the_grace_is_cut_short() {
        try (LastCall call = LastCall.after(Duration.ZERO, cuts::incrementAndGet)) {
            call.await();
        }
        assertThat(cuts).hasValue(1);
    }

    @Test
    void an_application_that_is_gone_before_is_left_alone() {
        LastCall call = LastCall.after(Duration.ofDays(1), cuts::incrementAndGet);
        call.close();

        call.await();

        assertThat(cuts).hasValue(0);
    }
}
