package io.javatar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/avatar/a%20b.png /avatar/a%20b.png",
                "/{x} /%7Bx%7D",
                "/a|b\"c /a%7Cb%22c",
                "/% /%25",
                "/%4 /%254",
                "/%zz%41 /%25zz%41",
                "/\\..\\<y> /%5C..%5C%3Cy%3E",
                "/[^`] /%5B%5E%60%5D",
                "* /*",
                "/\u0085 /%C2%85",
                "/\u00e9\u2028 /%C3%A9%E2%80%A8",
                "/\ud83d\ude00 /%F0%9F%98%80",
                "/%\uff11\uff11 /%25%EF%BC%91%EF%BC%91",
                "/?# /%3F%23"
            })
    void what_a_path_cannot_hold_becomes_percent_sequences(String sent, String legal) {
        assertThat(LegalAddress.path(sent)).isEqualTo(legal);
    }

    @Test
    void a_query_may_hold_question_marks_and_nothing_else_more() {
        assertThat(LegalAddress.query("a=b?/:@&c=%zz\"#")).isEqualTo("a=b?/:@&c=%25zz%22%23");
        assertThat(LegalAddress.query("")).isEmpty();
        assertThat(LegalAddress.query(null)).isNull();
    }

    @Test
    void percent_sequences_that_are_no_utf_8_are_no_text() {
        assertThat(List.of("/avatar", "/%C3%A9", "/%00%7F%2525", "/%F0%9F%98%80x"))
                .allMatch(LegalAddress::isText);
        assertThat(List.of("/%C3%28", "/%ED%A0%80", "/%FF", "/x%E2%80", "/%C3x%A9"))
                .noneMatch(LegalAddress::isText);
    }

    @Test
    void whatever_is_sent_becomes_an_address_that_can_be_read() {
        Random random = new Random(20_261_127);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(20), 0, random.nextBoolean() ? 0x80 : 0x10000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            URI uri = URI.create("http://localhost" + LegalAddress.path(text) + '?' + LegalAddress.query(text));

            assertThat(uri.getRawAuthority()).isEqualTo("localhost");
        }
    }
}
