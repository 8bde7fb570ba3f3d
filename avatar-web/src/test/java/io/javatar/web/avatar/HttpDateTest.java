package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final long END_OF_9999 =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void the_example_of_rfc_9110_is_written_and_read() {
        Instant example = Instant.parse("1994-11-06T08:49:37Z");

        assertThat(HttpDate.text(example)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
        assertThat(HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT", NOW)).isEqualTo(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                "Sun Nov 06 08:49:37 1994"
            })
    void the_three_forms_of_rfc_9110_tell_the_same(String text) {
        assertThat(HttpDate.parse(text, NOW)).isEqualTo("1994-11-06T08:49:37Z");
    }

    @Test
    void a_year_of_two_digits_is_at_most_fifty_years_ahead() {
        assertThat(HttpDate.parse("Friday, 27-Nov-76 11:59:59 GMT", NOW)).isEqualTo("2076-11-27T11:59:59Z");
        assertThat(HttpDate.parse("Friday, 27-Nov-76 12:00:01 GMT", NOW)).isEqualTo("1976-11-27T12:00:01Z");
        assertThat(HttpDate.parse("Friday, 27-Nov-26 00:00:00 GMT", NOW)).isEqualTo("2026-11-27T00:00:00Z");
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
        assertThat(List.of(
                        "yesterday",
                        "",
                        "Sunday, 31-Feb-94 08:49:37 GMT",
                        "Sunday, 06-Foo-94 08:49:37 GMT",
                        "Sunday, 06-Nov-94 25:49:37 GMT",
                        "Sun Nov 6 08:49:37 1994",
                        "Sun Nov    08:49:37 1994",
                        "Sun, 06 Nov 1994 08:49:37 GMT" + " ".repeat(100)))
                .allSatisfy(
                        text -> assertThat(HttpDate.parse(text, NOW)).as(text).isNull());
    }
}
