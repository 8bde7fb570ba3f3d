package io.javatar.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of spec PROTOCOL 1; run again under a Turkish default locale. */
class EmailAddressTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "george@example.com, 40f8d096a3777232204cb3f796c577b7",
        "whatever@wherever.whichever, a60fc0828e808b9a6a9d50f1792240c8",
        "TITI@example.com, 1ac9dec7"
    })
    void the_md5_is_that_of_the_trimmed_lower_cased_address(String address, String md5) {
        assertThat(hash(address, HashAlgorithm.MD5)).startsWith(md5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "george@example.com, 47508cb4512f7b46aaeb34b4a514c63d63ec240bf28cbc4410addd4867c10066",
        "'MyEmailAddress@example.com ', 84059b07d4be67b806386c0aad8070a23f18836bbaae342275dc0a83414c32ee"
    })
    void the_sha_256_is_that_of_the_trimmed_lower_cased_address(String address, String sha256) {
        assertThat(hash(address, HashAlgorithm.SHA256)).isEqualTo(sha256);
    }

    @Test
    void a_dotted_capital_i_becomes_two_code_points_as_in_python() {
        assertThat(EmailAddress.parse("\u0130@example.com").text()).isEqualTo("i\u0307@example.com");
    }

    @Test
    void unicode_blanks_around_it_are_trimmed() {
        assertThat(EmailAddress.parse("\u2003ada@example.org\u2003").text()).isEqualTo("ada@example.org");
    }

    @Test
    void the_domain_stands_behind_the_last_at() {
        assertThat(EmailAddress.parse("\"a@b\"@example.org").domain()).isEqualTo("example.org");
    }

    @Test
    void an_address_of_254_characters_is_taken_and_one_more_is_not() {
        String longest = "a".repeat(242) + "@example.org";
        assertThat(EmailAddress.parse(longest).text()).hasSize(254);
        assertThatThrownBy(() -> EmailAddress.parse("a" + longest))
                .hasMessageContaining("255")
                .hasMessageContaining("254");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@b.c",
                "nobody",
                "@example.org",
                "ada@",
                "a b@example.org",
                "a\r\nb@example.org",
                "a\0@example.org",
                "<ada@example.org>"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> EmailAddress.parse(text)).isInstanceOf(AvatarException.class);
    }

    private static String hash(String address, HashAlgorithm algorithm) {
        return EmailAddress.parse(address).hashes().stream()
                .filter(hash -> hash.algorithm() == algorithm)
                .findFirst()
                .orElseThrow()
                .hex();
    }
}
