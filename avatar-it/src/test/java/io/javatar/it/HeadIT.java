package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD says what GET would send, its length too (RFC 9110 9.3.2). */
@OnSharedServer
class HeadIT {
    private static final String EMAIL = "head@example.org";
    private static final String TOKEN = "Bearer " + JavatarServer.TOKEN;

    private final Site site;

    HeadIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(64, 64, Color.RED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/avatar/0123456789abcdef0123456789abcdef?d=identicon",
                "/avatar/0123456789abcdef0123456789abcdef?d=404",
                "/avatar/nonsense",
                "/avatar/photo",
                "/10.x",
                "/10.x/monsterid/svg",
                "/api/v1/avatars?identity=" + EMAIL,
                "/api/v1/avatars?identity=nonsense",
                "/styles",
                "/problems",
                "/openapi.json",
                "/robots.txt",
                "/favicon.ico",
                "/playground",
                "/health/live",
                "/nope"
            })
    void head_tells_the_status_and_the_length_of_get(String path) {
        String asked = path.replace("/photo", '/' + Hashes.md5(EMAIL));
        Reply get = site.get(asked, "Authorization", TOKEN);
        Reply head = site.send("HEAD", asked, BodyPublishers.noBody(), "Authorization", TOKEN);

        assertThat(head)
                .hasStatus(get.status())
                .hasHeader("Content-Length", Integer.toString(get.body().length))
                .hasHeader("Content-Type", get.header("Content-Type"));
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", EMAIL, "nobody.at.all@example.org", "nonsense"})
    void an_answer_to_a_call_with_a_token_is_kept_by_no_cache(String identity) {
        Provisioning api = site.provisioning();
        Provisioning stranger = new Provisioning(site, "");

        assertPrivate(identity.isEmpty() ? api.list("limit=x") : api.get(identity));
        assertPrivate(identity.isEmpty() ? api.list("") : api.put(identity, new byte[] {1, 2, 3}));
        assertPrivate(identity.isEmpty() ? stranger.list("") : stranger.get(identity));
        assertPrivate(site.get("/admin/sampling?ratio=" + identity, "Authorization", TOKEN));
    }

    private static void assertPrivate(Reply reply) {
        assertThat(reply).hasHeader("Cache-Control", "no-store").hasHeader("X-Content-Type-Options", "nosniff");
    }
}
