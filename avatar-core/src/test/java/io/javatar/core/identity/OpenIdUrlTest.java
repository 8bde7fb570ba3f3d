package io.javatar.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdUrlTest {
    @ParameterizedTest
    @CsvSource({
        "http://example.com/id, ce0064bb30c22b618f814c389e7941ce1bfff0659910523192868d2b71632c77",
        "https://example.com/id, 43e813cfff429662436728ef4fb1cc12bcf20414cab78811137f7d718c1ddedb",
        "http://example.com/ID, ad8ce775cc12cba9bb8af26e00f55c473a3fcd3f554595a5ad9dd924a546a448",
        "http://user:password@Example.com/id, e1cf8061371aa00b82c0cf0b9b1140546bc31cd4a15cb8adc84ad01823bdf71e",
        "http://example.com/François, 5c323abb04553a28f44490b21effdf8f4a9878d07775c9a3c3f4a9ec9a95ff33",
        "http://example.com/, 2a1b402420ef46577471cdc7409b0fa2c6a204db316e59ade2d805435489a067",
        "http://example.com, f0e6a6a97042a4f1f1c87f5f7d44315b2d852c2df5c7991cc66241bf7072d1c4",
        "https://example.com/, 0f115db062b7c0dd030b16878c99dea5c354b49dc37b38eb8846179c7783e9d7",
        "https://example.com, 100680ad546ce6a577f42f52df33b4cfdca756859e664b8d7de329b150d09ce9",
    })
    void the_hash_of_the_url_as_it_is_comes_first(String typed, String sha256) {
        assertThat(OpenIdUrl.parse(typed).hashes().get(0).hex()).isEqualTo(sha256);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://EXAMPLE.COM/Me, http://example.com/Me",
        "HTTPS://TITI.example.com/ID, https://titi.example.com/ID",
        "http://User:PassWord@Example.com/Id, http://User:PassWord@example.com/Id",
        "http://Example.com:8080/A?B=C#D, http://example.com:8080/A?B=C#D",
        "https://Bücher.Example/Straße, https://bücher.example/Straße",
        "https://[2001:DB8::1]:443/Id, https://[2001:db8::1]:443/Id",
        "http://example.com?Q, http://example.com?Q",
    })
    void only_scheme_and_host_are_lower_cased(String typed, String normalised) {
        assertThat(OpenIdUrl.parse(typed).text()).isEqualTo(normalised);
    }

    @Test
    void white_space_around_it_is_dropped() {
        assertThat(OpenIdUrl.parse("\u00a0 https://example.com/id\r\n").text()).isEqualTo("https://example.com/id");
    }

    @Test
    void the_eight_spellings_are_scheme_slash_and_port() {
        assertThat(OpenIdUrl.parse("https://example.com:8443/id").hashes())
                .containsExactlyInAnyOrderElementsOf(sha256(
                        "https://example.com:8443/id",
                        "https://example.com:8443/id/",
                        "http://example.com:8443/id",
                        "http://example.com:8443/id/",
                        "https://example.com/id",
                        "https://example.com/id/",
                        "http://example.com/id",
                        "http://example.com/id/"));
    }

    @Test
    void without_a_port_there_are_four() {
        assertThat(OpenIdUrl.parse("http://openid.formats.example/Me/").hashes())
                .containsExactlyInAnyOrderElementsOf(sha256(
                        "http://openid.formats.example/Me/",
                        "http://openid.formats.example/Me",
                        "https://openid.formats.example/Me/",
                        "https://openid.formats.example/Me"));
    }

    @Test
    void a_client_that_drops_query_and_fragment_finds_it() {
        assertThat(OpenIdUrl.parse("https://example.com/id?a=b#c").hashes())
                .containsAll(
                        sha256("https://example.com/id?a=b#c", "https://example.com/id", "http://example.com/id/"));
    }

    @Test
    void a_client_that_adds_an_empty_password_finds_it() {
        assertThat(OpenIdUrl.parse("http://ada@example.com/").hashes()).containsAll(sha256("http://ada:@example.com/"));
    }

    @Test
    void a_client_that_drops_an_empty_password_finds_it() {
        assertThat(OpenIdUrl.parse("http://ada:@example.com/").hashes()).containsAll(sha256("http://ada@example.com/"));
    }

    @Test
    void a_password_is_never_changed() {
        assertThat(OpenIdUrl.parse("http://ada:secret@example.com/id").hashes()).hasSize(4);
    }

    @Test
    void no_hash_comes_twice() {
        assertThat(OpenIdUrl.parse("http://ada@example.com:80/id/?q#f").hashes())
                .doesNotHaveDuplicates();
    }

    @Test
    void all_spellings_share_the_hashes_that_differ_by_scheme_and_slash() {
        List<AvatarHash> hashes = OpenIdUrl.parse("http://example.com").hashes();
        for (String spelling : List.of("http://example.com/", "https://example.com", "https://example.com/")) {
            assertThat(OpenIdUrl.parse(spelling).hashes()).containsExactlyInAnyOrderElementsOf(hashes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https:///path/of/it",
                "https:example.com/id",
                "//example.com/identity",
                "ftp://example.com/id",
                "javascript:alert(1)//",
                "http://exa mple.com/id",
                "http://example.com/a b",
                "http://example.com/\u00a0x",
                "http://example.com/\r\nX: y",
                "http://example.com/\0",
                "http://example.com\\@evil.example/",
                "http://example.com/<script>",
                "http://a@b@example.com/",
                "http://example.com:port/",
                "http://example.com:65536/",
                "http://example.com:/id",
                "http://example.com/\ud800",
                "http://?query=only",
            })
    void what_is_no_web_address_is_refused(String typed) {
        assertRefused(typed);
    }

    @Test
    void eleven_characters_are_enough() {
        assertThat(OpenIdUrl.parse("http://a.io").text()).hasSize(11);
        assertRefused("http://a.b");
    }

    @Test
    void it_has_at_most_255_characters() {
        assertThat(OpenIdUrl.parse("http://example.com/" + "a".repeat(236)).text())
                .hasSize(255);
        assertRefused("http://example.com/" + "a".repeat(237));
    }

    @Test
    void a_megabyte_is_refused() {
        assertRefused("http://example.com/" + "a".repeat(1 << 20));
    }

    @Test
    void it_cannot_be_made_unnormalised() {
        assertThatExceptionOfType(AvatarException.class).isThrownBy(() -> new OpenIdUrl("http://Example.com/"));
    }

    @Test
    void its_domain_is_the_host() {
        assertThat(OpenIdUrl.parse("https://ada@Example.com:8443/id").domain()).isEqualTo("example.com");
    }

    private static void assertRefused(String typed) {
        assertThatExceptionOfType(AvatarException.class)
                .isThrownBy(() -> OpenIdUrl.parse(typed))
                .returns(Problem.BAD_IDENTITY, AvatarException::problem);
    }

    private static List<AvatarHash> sha256(String... urls) {
        return Stream.of(urls)
                .map(url -> AvatarHash.of(HashAlgorithm.SHA256, url))
                .toList();
    }
}
