package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All that was pushed is there after a restart, down to the entity tag. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartIT {
    private static final String EMAIL = "restart@example.org";
    private static final String REMOVED = "restart.removed@example.org";
    private static final String OPENID = "https://example.org/restart";

    private final JavatarServer server = JavatarServer.named("restart").start();
    private final Site site = server.site();
    private final Provisioning api = site.provisioning();
    private final Reply png = pushed(EMAIL, Photos.png(300, 300, Color.RED));
    private final Reply animation = pushed(OPENID, Photos.animatedGif(40, List.of(Color.RED, Color.GREEN, Color.BLUE)));
    private final JsonObject told = api.get(EMAIL).json();

    @BeforeAll
    void restart() {
        api.put(REMOVED, Photos.png(30, 30, Color.RED));
        api.delete(REMOVED);
        server.stop();
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_photo_is_served_bit_by_bit_as_before() {
        assertThat(shown(EMAIL)).showsTheSameAs(png).hasHeader("ETag", png.header("ETag"));
        assertThat(shown(OPENID)).showsTheSameAs(animation).hasHeader("ETag", animation.header("ETag"));
    }

    @Test
    void a_photo_is_as_old_as_before() {
        assertThat(shown(EMAIL).header("Last-Modified")).isEqualTo(png.header("Last-Modified"));
    }

    @Test
    void what_is_told_about_it_is_the_same() {
        JsonObject now = api.get(EMAIL).json();

        assertThat(now.get("hashes")).isEqualTo(told.get("hashes"));
        assertThat(now.getAsJsonObject("photo").get("content"))
                .isEqualTo(told.getAsJsonObject("photo").get("content"));
        assertThat(now.getAsJsonObject("photo").get("changed"))
                .isEqualTo(told.getAsJsonObject("photo").get("changed"));
    }

    @Test
    void how_often_it_was_shown_is_written_down_before_the_end() {
        assertThat(api.get(EMAIL).json().getAsJsonObject("photo").get("shown").getAsLong())
                .isPositive();
    }

    @Test
    void what_was_removed_stays_removed() {
        assertThat(api.get(REMOVED)).hasStatus(404);
        assertThat(site.get("/avatar/" + Hashes.md5(REMOVED) + "?d=404")).hasStatus(404);
    }

    private Reply pushed(String identity, byte[] photo) {
        assertThat(api.put(identity, photo)).hasStatus(201);
        return shown(identity);
    }

    private Reply shown(String identity) {
        return site.get("/avatar/" + Hashes.sha256(identity) + "?d=404&s=99");
    }
}
