package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The photos' directory is taken away from under the server: avatars are answered still, uploads are not accepted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorageDownIT {
    private static final String EMAIL = "storage@example.org";
    private static final String AVATAR = "/avatar/" + Hashes.md5(EMAIL);

    private static final int CHECKS = 25;

    private final JavatarServer server = JavatarServer.named("storage-down").start();
    private final Site site = server.site();
    private final Reply made = shownBefore();

    private Reply shownBefore() {
        site.provisioning().put(EMAIL, Photos.png(300, 300, Color.RED));
        return site.get(AVATAR + "?s=64");
    }

    @BeforeAll
    void takeAway() throws IOException {
        Path blobs = server.data().resolve("blobs");
        Files.move(blobs, server.data().resolve("taken-away"));
        Files.createFile(blobs);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_picture_made_before_is_shown_still() {
        assertThat(site.get(AVATAR + "?s=64")).showsTheSameAs(made);
    }

    @Test
    void a_picture_not_made_yet_is_replaced_by_the_default_for_a_minute() {
        assertThat(site.get(AVATAR + "?s=99&d=identicon"))
                .isPicture("image/png", 99)
                .showsTheSameAs(site.get(AVATAR + "?s=99&d=identicon&f=y"))
                .hasHeader("Cache-Control", "public, max-age=60");
    }

    @Test
    void drawn_pictures_are_drawn() {
        assertThat(site.get("/avatar/0123456789abcdef0123456789abcdef?d=retro&s=97"))
                .isPicture("image/png", 97);
    }

    @Test
    void an_upload_is_not_acknowledged() {
        Reply reply = site.provisioning().put("storage.new@example.org", Photos.png(50, 50, Color.RED));

        assertThat(reply).hasStatus(503);
        assertThat(reply.header("Retry-After")).matches("\\d+");
        assertThat(reply.text()).doesNotContain("taken-away", server.data().toString(), "Exception");
    }

    @Test
    void readiness_says_so_and_liveness_does_not() throws InterruptedException {
        assertThat(readinessOnceChecked()).hasStatus(503);
        assertThat(site.get("/health/ready").json().get("status").getAsString()).isEqualTo("DOWN");
        assertThat(site.get("/health/live")).hasStatus(200);
    }

    /** What the last check found is the answer for a second. */
    private Reply readinessOnceChecked() throws InterruptedException {
        Reply readiness = site.get("/health/ready");
        for (int i = 0; i < CHECKS && readiness.status() == 200; i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            readiness = site.get("/health/ready");
        }
        return readiness;
    }
}
