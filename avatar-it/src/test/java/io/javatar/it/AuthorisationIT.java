package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has not the token learns nothing and changes nothing. */
@OnSharedServer
class AuthorisationIT {
    private static final String EMAIL = "guarded@example.org";

    private final Site site;

    AuthorisationIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(64, 64, Color.RED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer wrong",
                "Bearer " + JavatarServer.TOKEN + "x",
                "Bearer black-box-token-of-the-test",
                "Basic " + JavatarServer.TOKEN,
                JavatarServer.TOKEN,
                "Bearer \"" + JavatarServer.TOKEN + "\""
            })
    void every_call_is_refused_with(String authorization) {
        Provisioning stranger = new Provisioning(site, authorization);
        byte[] photo = Photos.png(64, 64, Color.BLUE);

        assertRefused(stranger.get(EMAIL));
        assertRefused(stranger.get("nobody.at.all@example.org"));
        assertRefused(stranger.list(""));
        assertRefused(stranger.delete(EMAIL));
        assertRefused(stranger.put(EMAIL, photo));
        assertRefused(stranger.send(
                "PUT", "/api/v1/avatars/" + EMAIL, BodyPublishers.ofByteArray(photo), "Content-Type", "image/png"));
    }

    @Test
    void a_refused_call_changes_nothing() {
        Reply before = site.get("/avatar/" + Hashes.md5(EMAIL));
        Provisioning stranger = new Provisioning(site, "Bearer wrong");

        stranger.delete(EMAIL);
        stranger.put(EMAIL, Photos.png(64, 64, Color.BLUE));

        assertThat(site.get("/avatar/" + Hashes.md5(EMAIL))).showsTheSameAs(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER "})
    void the_scheme_is_read_in_any_case(String scheme) {
        assertThat(new Provisioning(site, scheme + JavatarServer.TOKEN).get(EMAIL))
                .hasStatus(200);
    }

    @Test
    void who_tries_too_many_wrong_tokens_has_to_wait_but_never_with_the_right_one() throws UnknownHostException {
        for (int i = 0; i < 100; i++) {
            assertThat(RawConnection.status(asked("guess-" + i))).isEqualTo(401);
        }

        String refused = asked("guess-100");

        assertThat(RawConnection.status(refused)).isEqualTo(429);
        assertThat(refused)
                .containsPattern("(?i)\r\nretry-after: [1-6]?[0-9]\r\n")
                .contains("too-many-attempts");
        assertThat(RawConnection.status(asked(JavatarServer.TOKEN))).isEqualTo(200);
        assertThat(new Provisioning(site, "Bearer of-another-client").get(EMAIL))
                .hasStatus(401);
    }

    /** Another address than that of the other tests, so that they are not held up. */
    private String asked(String token) throws UnknownHostException {
        try (RawConnection connection = new RawConnection(site.port(), InetAddress.getByName("127.0.0.2"))) {
            return connection
                    .send("GET /api/v1/avatars HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Authorization: Bearer " + token + "\r\n\r\n")
                    .rest();
        }
    }

    @Test
    void the_token_is_not_taken_from_the_query() {
        assertThat(site.get("/api/v1/avatars?access_token=" + JavatarServer.TOKEN + "&token=" + JavatarServer.TOKEN))
                .hasStatus(401);
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply).isProblem(401, "unauthorized").hasHeader("WWW-Authenticate", "Bearer");
    }
}
