package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code d=} an address: followed where the operator trusts it, else as if absent. Nothing else ever redirects. */
@OnSharedServer
class TrustedRedirectIT {
    private static final String UNKNOWN = "/avatar/0123456789abcdef0123456789abcdef";
    private static final String TRUSTED = "https://ui-avatars.com/api/test";

    private final Site site;

    TrustedRedirectIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TRUSTED,
                "https://ui-avatars.com/api/test?name=A+B",
                "http://gravatar.com/avatar/x",
                "https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef",
                "http://www.gravatar.org/avatar/x",
                "https://badges.fedoraproject.org/static/img/badge.png"
            })
    void a_trusted_address_is_redirected_to(String address) {
        assertThat(ask(address)).redirectsTo(address);
    }

    @Test
    void the_scheme_may_be_written_in_capitals() {
        Reply reply = ask("HTTPS://gravatar.com/avatar/x");

        assertThat(reply).hasStatus(302);
        Assertions.assertThat(reply.header("Location")).isEqualToIgnoringCase("https://gravatar.com/avatar/x");
    }

    @Test
    void a_redirect_is_kept_for_a_minute_only() {
        assertThat(ask(TRUSTED)).hasHeader("Cache-Control", "public, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ui-avatars.com/api/test",
                "https://ui-avatars.com/other",
                "https://ui-avatars.com/",
                "https://evilgravatar.com/avatar/x",
                "https://x.gravatar.com.evil.example/avatar/x",
                "https://gravatar.com:8080/avatar/x",
                "https://user@gravatar.com/avatar/x",
                "https://user:secret@gravatar.com/avatar/x",
                "https://gravatar.com@evil.example/avatar/x",
                "https://gravatar.com\\@evil.example/avatar/x",
                "https://evil.example\\.gravatar.com/avatar/x",
                "https://evil.example#.gravatar.com/avatar/x",
                "https://evil.example?.gravatar.com/avatar/x",
                "https://gravatar.com/other/x",
                "https://gravatar.com/avatar/../../x",
                "https://gravatar.com/avatar/%2e%2e/%2e%2e/x",
                "http://example.org/a.png",
                "://x",
                "ftp://gravatar.com/avatar/x",
                "https:gravatar.com/avatar/x",
                "https:/gravatar.com/avatar/x",
                "https:///gravatar.com/avatar/x",
                "https://",
                "https://[::1]/avatar/x",
                "https://gravatar.com/avatar/x\r\nSet-Cookie: a=b",
                " https://evil.example/",
                "\thttps://evil.example/"
            })
    void an_untrusted_or_malformed_address_is_as_if_absent(String address) {
        assertThat(ask(address)).isPicture(80).showsTheSameAs(site.get(UNKNOWN)).hasNo("Location");
    }

    @Test
    void a_photo_beats_a_trusted_address() {
        String email = "trusted@example.org";
        site.provisioning().put(email, Photos.png(100, 100, Color.RED));

        assertThat(site.get("/avatar/" + Hashes.md5(email) + "?d=" + encoded(TRUSTED)))
                .isPicture(80);
    }

    @Test
    void gravatar_is_not_redirected_to_unless_the_operator_allows_it() {
        assertThat(site.get(UNKNOWN + "?gravatarredirect=y")).isPicture(80).showsTheSameAs(site.get(UNKNOWN));
    }

    private Reply ask(String address) {
        return site.get(UNKNOWN + "?d=" + encoded(address));
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
