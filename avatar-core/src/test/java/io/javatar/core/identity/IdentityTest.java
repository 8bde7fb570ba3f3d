package io.javatar.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/id", " HTTPS://example.com/id", "https://ada@example.com/"})
    void web_addresses_are_openids(String typed) {
        assertThat(Identity.parse(typed)).isInstanceOf(OpenIdUrl.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", " http@example.com ", "https:@example.com"})
    void all_else_is_an_email_address(String typed) {
        assertThat(Identity.parse(typed)).isInstanceOf(EmailAddress.class);
    }

    @Test
    void what_is_neither_is_refused() {
        assertThatExceptionOfType(AvatarException.class)
                .isThrownBy(() -> Identity.parse("example.com/id"))
                .returns(Problem.BAD_IDENTITY, AvatarException::problem);
    }
}
