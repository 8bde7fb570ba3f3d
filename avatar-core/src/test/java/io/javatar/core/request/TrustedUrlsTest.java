package io.javatar.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedUrlsTest {
    private static final TrustedUrls BUILT_IN = TrustedUrls.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ui-avatars.com/api/test",
                "https://ui-avatars.com/api/test?name=A+B",
                "http://gravatar.com/avatar/x",
                "https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef",
                "https://www.gravatar.org/avatar/x",
                "https://avatars.dicebear.com/api/initials/x.svg",
                "https://api.dicebear.com/9.x/initials/svg?seed=x",
                "https://badges.fedoraproject.org/static/img/x.png",
                "https://www.azuracast.com/img/avatar.png",
                "https://reps.mozilla.org/static/x.png",
            })
    void addresses_on_the_list_are_trusted_as_they_are(String text) {
        assertThat(BUILT_IN.trusted(text)).isEqualTo(URI.create(text));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Gravatar.COM/avatar/x, https://gravatar.com/avatar/x",
        "https://gravatar.com:443/avatar/x, https://gravatar.com/avatar/x",
        "http://TITI.gravatar.com:80/avatar/I, http://titi.gravatar.com/avatar/I",
        "https://ui-avatars.com/api/?name=Zoë Ж, https://ui-avatars.com/api/?name=Zo%C3%AB%20%D0%96",
    })
    void addresses_are_returned_in_their_plain_form(String text, String plain) {
        assertThat(BUILT_IN.trusted(text)).isEqualTo(URI.create(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://ui-avatars.com/api/test",
                "https://ui-avatars.com/other",
                "https://ui-avatars.com/api",
                "https://evilgravatar.com/avatar/x",
                "https://.gravatar.com/avatar/x",
                "https://gravatar.com./avatar/x",
                "https://x.gravatar.com.evil.example/avatar/x",
                "https://gravatar.com:8080/avatar/x",
                "https://gravatar.com:/avatar/x",
                "http://gravatar.com:443/avatar/x",
                "https://user@gravatar.com/avatar/x",
                "https://@gravatar.com/avatar/x",
                "http://example.org/a.png",
                "https://gravatar.com/avatar/../../x",
                "https://gravatar.com/avatar/..;/x",
                "https://gravatar.com/avatar/%2e%2E/x",
                "https://gravatar.com/avatar/%252e%252e/x",
                "https://gravatar.com/avatar/%25252525252e/x",
                "https://gravatar.com/avatar/..%2fx",
                "https://gravatar.com/avatar/..%5cx",
                "https://gravatar.com/%61vatar/x",
                "https://gravatar.com//avatar/x",
                "://x",
                "ftp://gravatar.com/avatar/x",
                "https:gravatar.com/avatar/x",
                "https:/gravatar.com/avatar/x",
                "https:///gravatar.com/avatar/x",
                "//gravatar.com/avatar/x",
                "/avatar/x",
                "javascript:alert(1)",
                "https://github.com/x?u=https://secure.gravatar.com/avatar/x",
                "https://gravatar.com/avatar/x\r\nSet-Cookie: a=b",
                "https://gravatar.com/avatar/\0",
                "https://gravatar.com/avatar/\ud800",
                "https://gravatar。com/avatar/x",
                "https://gravatar.com\u2044avatar/x",
                "https://evil_x.gravatar.com/avatar/x",
                "https://gravatar.com_/avatar/x",
                "https://_@gravatar.com/avatar/x",
                "https://a_b:x@gravatar.com/avatar/x",
            })
    void all_else_is_not(String text) {
        assertThat(BUILT_IN.trusted(text)).isNull();
    }

    @Test
    void an_endless_address_is_not_trusted() {
        assertThat(BUILT_IN.trusted("https://gravatar.com/avatar/" + "x".repeat(5_000)))
                .isNull();
    }

    @Test
    void none_of_a_thousand_hostile_addresses_is_trusted() {
        Set<String> hostile = hostile();
        assertThat(hostile).hasSizeGreaterThan(1_000);
        assertThat(hostile)
                .allSatisfy(text -> assertThat(BUILT_IN.trusted(text)).isNull());
    }

    @Test
    void the_operators_list_replaces_the_built_in_one() {
        TrustedUrls urls = TrustedUrls.parse("https://img.example.org/faces/, http://example.com:8080");
        assertThat(urls.trusted("https://img.example.org/faces/a.png")).isNotNull();
        assertThat(urls.trusted("http://example.com:8080/a.png")).isNotNull();
        assertThat(urls.trusted("https://gravatar.com/avatar/x")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://img.example.org/faces/a.png",
                "https://img.example.org/facesa.png",
                "https://img.example.org.evil.example/faces/a.png",
                "https://a.img.example.org/faces/a.png",
                "http://example.com/a.png",
                "http://example.com:80801/a.png",
                "http://example.com:8080@evil.example/a.png",
            })
    void a_prefix_compares_scheme_host_and_port_whole(String text) {
        TrustedUrls urls = TrustedUrls.parse("https://img.example.org/faces/,http://example.com:8080");
        assertThat(urls.trusted(text)).isNull();
    }

    @Test
    void a_host_with_an_underscore_is_an_address_where_it_is_listed_whole() {
        TrustedUrls urls = TrustedUrls.parse("http://my_images:8080/faces/,https://*.example.org/");

        assertThat(urls.trusted("http://MY_images:8080/faces/a.png"))
                .isEqualTo(URI.create("http://my_images:8080/faces/a.png"));
        assertThat(urls.trusted("http://my_images/faces/a.png")).isNull();
        assertThat(urls.trusted("http://my_images:80801/faces/a.png")).isNull();
        assertThat(urls.trusted("http://your_images:8080/faces/a.png")).isNull();
        assertThat(urls.trusted("http://my_images:8080@evil.example/faces/a.png"))
                .isNull();
        assertThat(urls.trusted("http://evil_images,my_images:8080/faces/a.png"))
                .isNull();
        assertThat(urls.trusted("https://a_b.example.org/x")).isNull();
    }

    @Test
    void the_usual_port_of_a_host_with_an_underscore_need_not_be_named() {
        assertThat(TrustedUrls.parse("http://my_images:80/").trusted("http://my_images/a"))
                .isEqualTo(URI.create("http://my_images/a"));
    }

    @Test
    void a_star_stands_for_the_names_below() {
        TrustedUrls urls = TrustedUrls.parse("https://*.example.org/");
        assertThat(urls.trusted("https://a.b.example.org/x")).isNotNull();
        assertThat(urls.trusted("https://example.org/x")).isNull();
        assertThat(urls.trusted("https://evilexample.org/x")).isNull();
    }

    @Test
    void an_empty_list_trusts_nothing() {
        assertThat(TrustedUrls.parse(" , ").trusted("https://gravatar.com/avatar/x"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "https://",
                "https://*/",
                "ftp://example.org/",
                "https://example.org/?a=b",
                "https://a@example.org/",
                "https://*.*.example.org/",
            })
    void a_prefix_that_is_none_is_refused_by_name(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedUrls.parse(prefix))
                .withMessageContaining(prefix);
    }

    /** Every way of writing an address crossed with every way of leading it astray. */
    private static Set<String> hostile() {
        List<String> good = List.of("gravatar.com", "ui-avatars.com", "x.gravatar.com", "api.dicebear.com");
        List<String> schemes = List.of("https://", "HTTPS://", "https:", "https:/", "https:\\\\", "//", "\\\\", "/\\");
        List<String> bad = new ArrayList<>();
        for (String host : good) {
            for (String evil : List.of("evil.example", "127.0.0.1", "[::1]", "0x7f000001")) {
                bad.addAll(List.of(evil + "/" + host + "/avatar/", evil + "#" + host, evil + "?" + host));
                bad.addAll(List.of(host + "@" + evil, host + ":443@" + evil, host + "\\@" + evil, host + "%40" + evil));
                bad.addAll(
                        List.of(evil + "\\." + host, evil + "%2f." + host, evil + "%00." + host, evil + "\t." + host));
                bad.addAll(List.of(host + "." + evil, host + "-" + evil, host + ":80." + evil, host + "%2e" + evil));
                bad.addAll(List.of(host + "\r\nLocation: https://" + evil, host + "&@" + evil, host + " @" + evil));
            }
        }
        Set<String> hostile = new LinkedHashSet<>();
        for (String scheme : schemes) {
            for (String host : bad) {
                hostile.add(scheme + host + "/avatar/x");
                hostile.add(scheme + host + "/api/x");
            }
        }
        return hostile;
    }
}
