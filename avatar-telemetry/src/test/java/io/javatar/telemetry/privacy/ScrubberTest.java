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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"password":"hunter2","name":"ada"} | {"password":REDACTED,"name":"ada"}
                    {"api_key" : "a b c", "s": 80}      | {"api_key" : REDACTED, "s": 80}
                    {"token":"a\\"b c","s":80}           | {"token":REDACTED,"s":80}
                    {\\"secret\\":\\"abc\\"}            | {\\"secret\\":REDACTED
                    password="correct horse" next       | password=REDACTED next
                    password='correct horse' next       | password=REDACTED next
                    token="never closed                 | token=REDACTED
                    """)
    void a_value_in_quotes_is_taken_out_whole(String text, String clean) {
        assertThat(Scrubber.scrub(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AVATAR_API_TOKEN=",
                "AVATAR_API_TOKEN= is empty",
                "AVATAR_API_TOKEN=\nAVATAR_HTTP_PORT=8080",
                "AVATAR_API_TOKEN=\r\nAVATAR_HTTP_PORT=8080",
                "AVATAR_API_TOKEN= AVATAR_HTTP_PORT=8080",
                "AVATAR_API_TOKEN=, AVATAR_HTTP_PORT=8080",
                "env AVATAR_API_TOKEN= ./run serve",
                "token=",
                "token= s=80",
                "token=&s=80",
                "password =\nnext line",
                "token=\n\tat io.javatar.core.Token.read(Token.java:33)"
            })
    void a_secret_that_is_empty_takes_no_other_word_with_it(String text) {
        assertThat(Scrubber.scrub(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AVATAR_API_TOKEN=abc AVATAR_HTTP_PORT=8080 | AVATAR_API_TOKEN=REDACTED AVATAR_HTTP_PORT=8080
                    AVATAR_API_TOKEN= OTHER_TOKEN=abc          | AVATAR_API_TOKEN= OTHER_TOKEN=REDACTED
                    AVATAR_API_TOKEN = abc                     | AVATAR_API_TOKEN = REDACTED
                    AVATAR_API_TOKEN: abc                      | AVATAR_API_TOKEN: REDACTED
                    password= hunter2                          | password= REDACTED
                    token==abc                                 | token=REDACTED
                    """)
    void a_secret_that_is_not_empty_does_not_hide_behind_one_that_is(String text, String clean) {
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
        assertThat(Scrubber.scrub(
                        "token=\"" + "\\\"".repeat(50_000) + "token" + " ".repeat(50_000) + "x".repeat(50_000)))
                .isNotEmpty();
    }
}
