package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.Census;
import io.javatar.core.port.InMemoryPhotos;
import io.javatar.core.port.Photos;
import io.javatar.core.port.Statistics;
import io.javatar.core.port.StatisticsContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CachedStatisticsTest {
    private final CachedStatistics remembered = new CachedStatistics(this::counted, () -> this.now);
    private Runnable whileCounting = () -> {};
    private long now;
    private int asked;

    private Census counted() {
        int number = ++asked;
        whileCounting.run();
        return new Census(0, number, 0, 0, 0, 0);
    }

    private Census census() {
        return remembered.census();
    }

    @Nested
    class AsStatistics extends StatisticsContract {
        private final InMemoryPhotos store = new InMemoryPhotos(clock, identity -> this.statistics.changed());
        private final CachedStatistics statistics = new CachedStatistics(store, () -> 0);

        @Override
        protected Photos photos() {
            return store;
        }

        @Override
        protected Statistics statistics() {
            return statistics;
        }
    }

    @Test
    void the_counts_are_asked_for_once_in_ten_seconds() {
        census();
        now += CachedStatistics.MEMORY.toNanos() - 1;

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
        whileCounting = remembered::changed;
        census();

        assertThat(census().mails()).isEqualTo(2);
    }

    @Test
    void while_one_counts_others_get_the_last_counts_at_once() {
        census();
        remembered.changed();
        whileCounting = () -> assertThat(census().mails()).isEqualTo(1);

        assertThat(census().mails()).isEqualTo(2);
    }

    @Test
    void while_one_counts_for_the_first_time_others_are_refused_at_once() {
        whileCounting = () -> assertThatThrownBy(this::census).hasMessage("the counts are being asked for");

        assertThat(census().mails()).isEqualTo(1);
    }

    @Test
    void counting_that_fails_is_tried_again() {
        whileCounting = () -> {
            throw new IllegalStateException("down");
        };
        assertThatThrownBy(this::census).hasMessage("down");
        whileCounting = () -> {};

        assertThat(census().mails()).isEqualTo(2);
    }
}
