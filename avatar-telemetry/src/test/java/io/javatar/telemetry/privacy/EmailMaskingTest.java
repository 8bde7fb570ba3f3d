package io.javatar.telemetry.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.privacy.EmailMasking.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailMaskingTest {
    @Test
    void a_hash_is_the_keyed_one_of_rfc_2104() {
        // printf 'ada@example.org' | openssl dgst -sha256 -hmac key
        assertThat(mask(Mode.HASH, "key", "ada@example.org")).isEqualTo("h:e7e8f78d42b41603");
    }

    @Test
    void spelling_does_not_change_the_hash() {
        assertThat(mask(Mode.HASH, "key", " Ada@Example.ORG ")).isEqualTo(mask(Mode.HASH, "key", "ada@example.org"));
    }

    @Test
    void another_key_is_another_hash() {
        assertThat(mask(Mode.HASH, "key", "ada@example.org")).isNotEqualTo(mask(Mode.HASH, "yek", "ada@example.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org,*@example.org",
        "ada@EXAMPLE.org,*@example.org",
        "ada@bücher.example,*@bücher.example",
        "\"a@b\"@example.org,*@example.org",
        "no-address,*@unknown",
        "ada@ex ample,*@unknown",
        "ada@,*@unknown"
    })
    void the_domain_alone_can_be_told(String email, String expected) {
        assertThat(mask(Mode.DOMAIN, "key", email)).isEqualTo(expected);
    }

    @Test
    void nothing_can_be_told() {
        assertThat(mask(Mode.OFF, "key", "ada@example.org")).isNull();
    }

    private static @Nullable String mask(Mode mode, String key, String email) {
        return new EmailMasking(mode, new KeyedHash(key.getBytes(UTF_8))).mask(email);
    }
}
