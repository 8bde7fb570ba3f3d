package io.javatar.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.Identity;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What all counts of views keep to; the test of each adapter extends it. */
public abstract class ViewCountsContract extends PortContract {
    /** Returns the index of {@link #photos}. */
    protected abstract AvatarIndex index();

    /** Returns the counts under test, of {@link #photos}. */
    protected abstract ViewCounts views();

    /** Writes what was counted where it is kept in memory. */
    protected void write() {}

    @Test
    void views_are_counted_for_the_photo_that_was_shown() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("mountain"));
        for (int i = 0; i < 3; i++) {
            views().viewed(photoOf(ADA));
        }
        write();
        assertThat(viewsOf(ADA)).isEqualTo(3);
        assertThat(viewsOf(BOB)).isZero();
    }

    @Test
    void a_new_photo_starts_its_count_at_none() {
        photos().assign(ADA, photo("sunset"));
        views().viewed(photoOf(ADA));
        write();
        photos().assign(ADA, photo("mountain"));
        assertThat(viewsOf(ADA)).isZero();
    }

    @Test
    void a_photo_that_is_gone_is_passed_over() {
        photos().assign(ADA, photo("sunset"));
        photos().assign(BOB, photo("mountain"));
        long gone = photoOf(ADA);
        photos().unassign(ADA);
        views().viewed(gone);
        views().viewed(photoOf(BOB));
        write();
        assertThat(viewsOf(BOB)).isEqualTo(1);
    }

    private long photoOf(Identity identity) {
        return Objects.requireNonNull(index().find(identity.hashes().get(0)), "no photo is found")
                .photoId();
    }

    private long viewsOf(Identity identity) {
        return Objects.requireNonNull(photos().of(identity), "no photo is kept").views();
    }
}
