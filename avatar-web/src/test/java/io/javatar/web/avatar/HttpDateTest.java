package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HttpDateTest {
    private static final long END_OF_9999 =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void the_example_of_rfc_9110_is_written_and_read() {
        Instant example = Instant.parse("1994-11-06T08:49:37Z");

        assertThat(HttpDate.text(example)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
        assertThat(HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT")).isEqualTo(example);
    }

    @Test
    void parts_of_a_second_are_dropped() {
        assertThat(HttpDate.text(Instant.parse("1994-11-06T08:49:37.999Z"))).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }

    @Test
    void any_date_is_written_as_the_formatter_of_the_library_writes_it() {
        DateTimeFormatter library = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);
        Random random = new Random(9110);
        for (int i = 0; i < 10_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(END_OF_9999));
            assertThat(HttpDate.text(instant)).isEqualTo(library.format(instant));
        }
    }

    @Test
    void what_is_no_date_is_null() {
        assertThat(HttpDate.parse("yesterday")).isNull();
        assertThat(HttpDate.parse("")).isNull();
    }
}
