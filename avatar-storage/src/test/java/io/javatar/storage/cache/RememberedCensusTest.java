package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.Census;
import org.junit.jupiter.api.Test;

class RememberedCensusTest {
    private final RememberedCensus remembered = new RememberedCensus(() -> this.now);
    private long now;
    private int asked;

    private Census census() {
        return remembered.get(() -> new Census(0, ++asked, 0, 0, 0, 0));
    }

    @Test
    void the_counts_are_asked_for_once_in_ten_seconds() {
        census();
        now += RememberedCensus.MEMORY.toNanos() - 1;

        assertThat(census().mails()).isEqualTo(1);

        now++;

        assertThat(census().mails()).isEqualTo(2);
    }

    @Test
    void a_change_is_seen_at_once() {
        census();
        remembered.changed();

        assertThat(census().mails()).isEqualTo(2);
    }

    @Test
    void a_change_while_counting_makes_the_counts_forgotten() {
        remembered.get(() -> {
            remembered.changed();
            return new Census(0, 7, 0, 0, 0, 0);
        });

        assertThat(census().mails()).isEqualTo(1);
    }

    @Test
    void while_one_counts_others_get_the_last_counts_at_once() {
        census();
        remembered.changed();
        remembered.get(() -> {
            assertThat(census().mails()).isEqualTo(1);
            return new Census(0, 7, 0, 0, 0, 0);
        });
    }

    @Test
    void while_one_counts_for_the_first_time_others_are_refused_at_once() {
        remembered.get(() -> {
            assertThatThrownBy(this::census).hasMessage("the counts are being asked for");
            return new Census(0, 7, 0, 0, 0, 0);
        });
    }

    @Test
    void counting_that_fails_is_tried_again() {
        assertThatThrownBy(() -> remembered.get(() -> {
                    throw new IllegalStateException("down");
                }))
                .hasMessage("down");

        assertThat(census().mails()).isEqualTo(1);
    }
}
