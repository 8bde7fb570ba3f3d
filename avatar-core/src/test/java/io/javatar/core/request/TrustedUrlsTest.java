package io.javatar.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 98 to 113 of spec IVATAR-BEHAVIOUR, less the faults of the original. */
class TrustedUrlsTest {
    private final TrustedUrls trusted = TrustedUrls.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ui-avatars.com/api/test",
                "https://ui-avatars.com/api/test?name=A+B",
                "http://gravatar.com/avatar/x",
                "https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef",
                "HTTPS://gravatar.com/avatar/x",
                "https://badges.fedoraproject.org/static/img/badge.png"
            })
    void addresses_on_the_list_are_trusted(String text) {
        assertThat(trusted.trusted(text)).isEqualTo(URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ui-avatars.com/api/test",
                "https://ui-avatars.com/other",
                "https://ui-avatars.com/api",
                "https://evilgravatar.com/avatar/x",
                "https://x.gravatar.com.evil.example/avatar/x",
                "https://gravatar.com:8080/avatar/x",
                "https://gravatar.com:443/avatar/x",
                "https://user@gravatar.com/avatar/x",
                "https://gravatar.com/avatar/../../x",
                "https://gravatar.com/avatar/%2e%2E/x",
                "https://gravatar.com/avatar/%252e%252e/x",
                "https://gravatar.com/avatar/..%2fx",
                "https://gravatar.com/avatar/..%5cx",
                "http://example.org/a.png",
                "://x",
                "ftp://gravatar.com/avatar/x",
                "https:gravatar.com/avatar/x",
                "//gravatar.com/avatar/x",
                "/avatar/x",
                "\\\\gravatar.com/avatar/x",
                "https:\\\\gravatar.com/avatar/x",
                "https://gravatar.com\\@evil.example/avatar/x",
                "https://gravatar.com/avatar/x\r\nSet-Cookie: a=b",
                "https://gravatar.com/avatar/x y",
                "javascript:alert(1)",
                ""
            })
    void anything_else_is_not(String text) {
        assertThat(trusted.trusted(text)).isNull();
    }

    @Test
    void no_hostile_variant_leads_off_the_list() {
        Random random = new Random(42);
        List<String> pieces = List.of(
                "https:",
                "http:",
                "//",
                "/",
                "\\",
                "@",
                "evil.example",
                "gravatar.com",
                ".",
                "..",
                "%2e",
                "%2f",
                ":",
                "443",
                "avatar/",
                "#",
                "?",
                "\t",
                "\u3002",
                "%00",
                "user:pw");
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(7); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            URI target = trusted.trusted(text.toString());
            if (target != null) {
                assertThat(target.getHost())
                        .isIn("gravatar.com", "..gravatar.com")
                        .doesNotContain("evil");
                assertThat(target.getRawPath()).startsWith("/avatar/").doesNotContain("..");
            }
        }
    }

    @Test
    void an_operators_prefixes_replace_the_list() {
        TrustedUrls own = TrustedUrls.parse("https://faces.example/img/, http://intra.example");
        assertThat(own.trusted("https://faces.example/img/a.png")).isNotNull();
        assertThat(own.trusted("http://intra.example/anything")).isNotNull();
        assertThat(own.trusted("https://faces.example.evil.example/img/a.png")).isNull();
        assertThat(own.trusted("https://gravatar.com/avatar/x")).isNull();
    }

    @Test
    void no_prefixes_mean_the_built_in_list() {
        assertThat(TrustedUrls.parse(" ").trusted("https://gravatar.com/avatar/x"))
                .isNotNull();
    }

    @Test
    void a_prefix_that_is_no_address_is_named() {
        assertThatThrownBy(() -> TrustedUrls.parse("https://a.example/,nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
    }
}
