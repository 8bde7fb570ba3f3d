package io.javatar.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongTokensTest {
    private final AtomicLong now = new AtomicLong(5);
    private final WrongTokens tokens = new WrongTokens(now::get);

    @Test
    void a_hundred_wrong_tokens_a_minute_are_answered_and_then_the_client_has_to_wait() {
        for (int i = 0; i < WrongTokens.MOST; i++) {
            assertThat(tokens.tried("192.0.2.1")).isZero();
        }
        now.addAndGet(TimeUnit.SECONDS.toNanos(20));

        assertThat(tokens.tried("192.0.2.1")).isEqualTo(40);
        assertThat(tokens.tried("192.0.2.2")).isZero();
    }

    @Test
    void after_a_minute_it_begins_anew() {
        for (int i = 0; i <= WrongTokens.MOST; i++) {
            tokens.tried("192.0.2.1");
        }
        now.addAndGet(TimeUnit.SECONDS.toNanos(60));

        assertThat(tokens.tried("192.0.2.1")).isZero();
    }

    @Test
    void of_ipv6_the_network_is_the_client() {
        for (int i = 0; i <= WrongTokens.MOST; i++) {
            tokens.tried("2001:db8:1:2:0:0:0:" + Integer.toHexString(i));
        }

        assertThat(tokens.tried("2001:db8:1:2:a:b:c:d")).isPositive();
        assertThat(tokens.tried("2001:db8:1:3:0:0:0:1")).isZero();
    }

    @Test
    void of_endless_clients_those_beyond_the_table_are_counted_as_one() {
        for (int i = 0; i < 10_000 + WrongTokens.MOST; i++) {
            assertThat(tokens.tried("host-" + i)).isZero();
        }

        assertThat(tokens.tried("one-more")).isPositive();
        now.addAndGet(TimeUnit.SECONDS.toNanos(60));
        assertThat(tokens.tried("one-more")).isZero();
    }
}
