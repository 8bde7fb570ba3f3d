package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.750Z");

    @Test
    void a_tag_in_a_list_holds_weak_or_strong() {
        assertThat(new Conditions("\"a\", W/\"tag\"", null).holds("tag", null)).isTrue();
        assertThat(new Conditions("\"tag\"", null).holds("tag", null)).isTrue();
    }

    @Test
    void another_tag_does_not_hold() {
        assertThat(new Conditions("\"tagged\"", null).holds("tag", null)).isFalse();
        assertThat(new Conditions("tag", null).holds("tag", null)).isFalse();
    }

    @Test
    void a_star_always_holds() {
        assertThat(new Conditions(" * ", null).holds("tag", null)).isTrue();
    }

    @Test
    void a_date_counts_in_whole_seconds_and_without_a_tag_only() {
        String date = "Sun, 22 Nov 2026 12:00:00 GMT";
        assertThat(new Conditions(null, date).holds("tag", NOON)).isTrue();
        assertThat(new Conditions(null, date).holds("tag", NOON.plusSeconds(1))).isFalse();
        assertThat(new Conditions("\"other\"", date).holds("tag", NOON)).isFalse();
    }

    @Test
    void a_broken_date_and_a_drawn_picture_do_not_hold() {
        assertThat(new Conditions(null, "yesterday").holds("tag", NOON)).isFalse();
        assertThat(new Conditions(null, "Sun, 22 Nov 2026 12:00:00 GMT").holds("tag", null))
                .isFalse();
    }
}
