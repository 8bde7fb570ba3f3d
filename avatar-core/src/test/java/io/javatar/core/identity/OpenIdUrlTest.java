package io.javatar.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of spec PROTOCOL 1; run again under a Turkish default locale. */
class OpenIdUrlTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://example.com/id, ce0064bb30c22b618f814c389e7941ce1bfff0659910523192868d2b71632c77",
        "HTTP://EXAMPLE.COM/id, ce0064bb30c22b618f814c389e7941ce1bfff0659910523192868d2b71632c77",
        "https://example.com/id, 43e813cf",
        "http://example.com/ID, ad8ce775",
        "http://user:password@Example.com/id, e1cf8061",
        "http://example.com/François, 5c323abb",
        "http://example.com/, 2a1b4024",
        "http://example.com, f0e6a6a9",
        "https://example.com/, 0f115db0",
        "https://example.com, 100680ad",
        "HTTP://TITI.example.com/I, http://titi.example.com/I"
    })
    void scheme_and_host_are_lower_cased_and_the_rest_is_kept(String url, String expected) {
        OpenIdUrl openId = OpenIdUrl.parse(url);
        if (expected.startsWith("http")) {
            assertThat(openId.text()).isEqualTo(expected);
        } else {
            assertThat(openId.hashes().get(0).hex()).startsWith(expected);
        }
    }

    @Test
    void eight_spellings_answer() {
        assertThat(OpenIdUrl.parse("https://example.com:8443/x").spellings())
                .containsExactlyInAnyOrder(
                        "http://example.com:8443/x",
                        "https://example.com:8443/x",
                        "http://example.com:8443/x/",
                        "https://example.com:8443/x/",
                        "http://example.com/x",
                        "https://example.com/x",
                        "http://example.com/x/",
                        "https://example.com/x/");
    }

    @Test
    void without_a_port_four_spellings_are_all() {
        assertThat(OpenIdUrl.parse("http://example.com/").spellings())
                .containsExactlyInAnyOrder(
                        "http://example.com/", "https://example.com/", "http://example.com", "https://example.com");
    }

    @Test
    void the_forms_of_client_libraries_answer_too() {
        assertThat(OpenIdUrl.parse("http://me@example.com/x?a=1#b").spellings())
                .contains(
                        "http://me@example.com/x", "http://me:@example.com/x?a=1#b", "http://me@example.com/x/?a=1#b");
    }

    @Test
    void the_url_as_it_is_comes_first_and_no_hash_twice() {
        OpenIdUrl openId = OpenIdUrl.parse("https://example.com:8443/x?q");
        assertThat(openId.hashes()).doesNotHaveDuplicates();
        assertThat(openId.hashes().get(0)).isEqualTo(AvatarHash.of(HashAlgorithm.SHA256, openId.text()));
    }

    @Test
    void a_subject_is_told_by_its_scheme() {
        assertThat(Subject.parse(" HTTPS://Example.com/x ")).isEqualTo(new OpenIdUrl("https://example.com/x"));
        assertThat(Subject.parse("ada@example.org")).isInstanceOf(EmailAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://a.b",
                "ftp://example.com/",
                "https:///path/only",
                "http://exa mple.com/",
                "http://example.com/a\r\nb",
                "//example.com/x",
                "http://example.com:port/",
                "javascript:alert(1)"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> OpenIdUrl.parse(text)).isInstanceOf(AvatarException.class);
    }

    @Test
    void a_url_of_more_than_255_characters_is_refused_with_the_bound() {
        assertThatThrownBy(() -> OpenIdUrl.parse("http://example.com/" + "a".repeat(237)))
                .hasMessageContaining("11..255");
    }
}
