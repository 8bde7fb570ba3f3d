package io.javatar.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What all statistics keep to; the test of each adapter extends it. */
public abstract class StatisticsContract extends PortContract {
    /** Returns the statistics under test, of {@link #photos}. */
    protected abstract Statistics statistics();

    @Test
    void an_empty_store_counts_nothing() {
        assertThat(statistics().census()).isEqualTo(new Census(0, 0, 0, 0, 0, 0));
    }

    @Test
    void the_census_counts_addresses_openids_and_photos() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("sunset"));
        photos().assign(SITE, photo("mountain"));
        assertThat(statistics().census()).isEqualTo(new Census(0, 2, 1, 0, 0, 3));
    }

    @Test
    void an_identity_without_a_photo_is_counted_and_its_photo_is_not() {
        photos().assign(ADA, photo("sunset"));
        photos().unassign(ADA);
        assertThat(statistics().census()).isEqualTo(new Census(0, 1, 0, 0, 0, 0));
    }

    @Test
    void a_change_is_counted_at_once() {
        photos().assign(ADA, photo("sunset"));
        statistics().census();
        photos().eraseIdentity(ADA);
        assertThat(statistics().census()).isEqualTo(new Census(0, 0, 0, 0, 0, 0));
    }
}
