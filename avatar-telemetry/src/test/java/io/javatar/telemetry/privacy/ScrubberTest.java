package io.javatar.telemetry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrubberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mail for ada@example.org came    | mail for REDACTED came
                    ada.l+tag@mail.example.co.uk     | REDACTED
                    ada%40example.org                | REDACTED
                    ädä@bücher.example               | REDACTED
                    eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln | REDACTED
                    Authorization: Bearer abc.def-123 | Authorization: REDACTED REDACTED
                    Bearer abcdef                    | Bearer REDACTED
                    token=abc&s=80                   | token=REDACTED&s=80
                    access_token: abc                | access_token: REDACTED
                    api-key=abc, next                | api-key=REDACTED, next
                    password = hunter2               | password = REDACTED
                    COOKIE  : id                     | COOKIE  : REDACTED
                    basic\tdXNlcg==                  | basic REDACTED
                    /avatar/0123456789abcdef0123456789ABCDEF | /avatar/REDACTED
                    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | REDACTED
                    """)
    void what_looks_personal_or_secret_is_taken_out(String text, String clean) {
        assertThat(Scrubber.scrub(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/avatar/{hash}",
                "identicon",
                "h:0123456789abcdef",
                "*@",
                "curl/8.5.0",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
                "s=80&d=identicon",
                "io.javatar.web.session.SessionFilter",
                "\tat io.javatar.core.Token.read(Token.java:33)",
                "https://avatars.example.org:443/avatar/{hash}"
            })
    void what_is_harmless_stays_the_same_object(String text) {
        assertThat(Scrubber.scrub(text)).isSameAs(text);
    }

    @Test
    @Timeout(10)
    void a_long_hostile_text_does_not_hold_it_up() {
        assertThat(Scrubber.scrub("a.".repeat(20_000) + "@".repeat(20_000) + "eyJ".repeat(10_000)))
                .isNotEmpty();
    }
}
