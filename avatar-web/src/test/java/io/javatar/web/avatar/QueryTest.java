package io.javatar.web.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void the_last_of_a_name_wins() {
        assertThat(Query.of("s=10&s=20").last("s")).isEqualTo("20");
    }

    @Test
    void names_are_case_sensitive() {
        assertThat(Query.of("S=10").last("s")).isNull();
    }

    @Test
    void a_plus_is_a_blank_and_its_escape_a_plus() {
        assertThat(Query.of("a=+40&b=%2B40").last("a")).isEqualTo(" 40");
        assertThat(Query.of("a=+40&b=%2B40").last("b")).isEqualTo("+40");
    }

    @Test
    void escapes_are_utf_8() {
        assertThat(Query.of("name=Fran%C3%A7ois+%E5%B1%B1").last("name")).isEqualTo("François 山");
    }

    @Test
    void a_broken_escape_stands_for_itself() {
        assertThat(Query.of("d=%zz%4").last("d")).isEqualTo("%zz%4");
    }

    @Test
    void a_name_without_a_value_is_empty_and_an_empty_pair_is_nothing() {
        assertThat(Query.of("&&f&=x").last("f")).isEmpty();
        assertThat(Query.of("&&f&=x").last("")).isEqualTo("x");
    }

    @Test
    void no_query_has_no_values() {
        assertThat(Query.of(null).last("s")).isNull();
        assertThat(Query.of("").last("s")).isNull();
    }

    @Test
    void the_first_name_beats_the_other_even_when_it_is_empty() {
        assertThat(Query.of("size=&s=100").last("size", "s")).isEmpty();
        assertThat(Query.of("s=100").last("size", "s")).isEqualTo("100");
    }

    @Test
    void any_text_can_be_read() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                raw.append("=&%+0fs\u00e9\ud83d".charAt(random.nextInt(9)));
            }
            assertThat(Query.of(raw.toString()).last("never")).isNull();
        }
    }
}
