package io.javatar.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "george@example.com, 40f8d096a3777232204cb3f796c577b7",
        "George@Example.COM, 40f8d096a3777232204cb3f796c577b7",
        "whatever@wherever.whichever, a60fc0828e808b9a6a9d50f1792240c8",
        "TITI@example.com, 1ac9dec7bfff4aeb9bc9e625bfb9a4ce",
    })
    void its_md5_is_that_of_the_lower_case(String typed, String md5) {
        assertThat(EmailAddress.parse(typed).hashes()).contains(new AvatarHash(md5));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "george@example.com,47508cb4512f7b46aaeb34b4a514c63d63ec240bf28cbc4410addd4867c10066",
                "MyEmailAddress@example.com ,84059b07d4be67b806386c0aad8070a23f18836bbaae342275dc0a83414c32ee",
            })
    void its_sha256_comes_first(String typed, String sha256) {
        assertThat(EmailAddress.parse(typed).hashes().get(0).hex()).isEqualTo(sha256);
    }

    @Test
    void a_dotted_capital_i_becomes_two_characters_as_in_python() {
        assertThat(EmailAddress.parse("İSTANBUL@example.com").hashes().get(1).hex())
                .startsWith("a5528efb");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a@b.example", "a@b.example\r\n", "\u00a0a@b.example\u2003", "\ta@b.example\u0085"})
    void white_space_around_it_is_dropped(String typed) {
        assertThat(EmailAddress.parse(typed).text()).isEqualTo("a@b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "nobody",
                "@example.com",
                "someone@",
                "a b@example.com",
                "a\u00a0b@example.com",
                "a@b.example\0",
                "a\0@b.example",
                "a\r\nBcc: x@b.example",
                "a@b.example\u001b[0m",
                "A <a@b.example>",
                "a@b.example,c@d.example",
                "a\ud800@b.example",
            })
    void what_is_no_address_is_refused(String typed) {
        assertRefused(typed);
    }

    @Test
    void six_characters_are_enough() {
        assertThat(EmailAddress.parse("x@x.xx").text()).hasSize(6);
        assertRefused("x@x.x");
    }

    @Test
    void it_has_at_most_254_characters() {
        assertThat(EmailAddress.parse("a".repeat(242) + "@example.com").text()).hasSize(254);
        assertRefused("a".repeat(243) + "@example.com");
    }

    @Test
    void its_length_counts_after_lower_casing() {
        assertRefused("İ".repeat(200) + "@example.com");
    }

    @Test
    void letters_of_every_script_are_kept() {
        assertThat(EmailAddress.parse("ΣΟΦΙΑ.Ж@Bücher.example").text()).isEqualTo("σοφια.ж@bücher.example");
    }

    @Test
    void its_domain_follows_the_last_at_sign() {
        assertThat(EmailAddress.parse("\"a@b\"@Example.com").domain()).isEqualTo("example.com");
    }

    @Test
    void it_cannot_be_made_unnormalised() {
        assertThatExceptionOfType(AvatarException.class).isThrownBy(() -> new EmailAddress("A@b.example"));
    }

    @Test
    void a_refusal_tells_nothing_personal() {
        assertThatExceptionOfType(AvatarException.class)
                .isThrownBy(() -> EmailAddress.parse("ada lovelace@example.com"))
                .withMessageNotContainingAny("ada", "example");
    }

    private static void assertRefused(String typed) {
        assertThatExceptionOfType(AvatarException.class)
                .isThrownBy(() -> EmailAddress.parse(typed))
                .returns(Problem.BAD_IDENTITY, AvatarException::problem);
    }
}
