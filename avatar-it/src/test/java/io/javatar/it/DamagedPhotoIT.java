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
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The disk changed what was stored: the default picture is shown, the log says so once, and an upload heals it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedPhotoIT {
    private final JavatarServer server = JavatarServer.named("damaged-photo").start();
    private final Site site = server.site();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_flipped_bit_shows_the_default_and_is_healed_by_sending_the_photo_again() throws IOException {
        Path master = masterOf("flipped@example.org", Color.RED);
        byte[] bytes = Files.readAllBytes(master);
        bytes[bytes.length / 2] ^= 1;
        Files.write(master, bytes);
        assertShowsDefault("flipped@example.org", 70);
        site.provisioning().put("flipped@example.org", photo(Color.RED));
        assertThat(site.get(avatar("flipped@example.org", 71))).hasStatus(200).isPicture("image/png", 71);
        assertThat(site.get(avatar("flipped@example.org", 71)).header("Last-Modified"))
                .isNotEmpty();
    }

    @Test
    void a_truncated_an_empty_and_a_missing_file_show_the_default() throws IOException {
        Path truncated = masterOf("truncated@example.org", Color.GREEN);
        Files.write(truncated, Arrays.copyOf(Files.readAllBytes(truncated), 100));
        Files.write(masterOf("empty@example.org", Color.BLUE), new byte[0]);
        Files.delete(masterOf("missing@example.org", Color.CYAN));
        assertShowsDefault("truncated@example.org", 72);
        assertShowsDefault("empty@example.org", 72);
        assertShowsDefault("missing@example.org", 72);
    }

    @Test
    void the_log_names_the_content_once() throws IOException {
        Path master = masterOf("logged@example.org", Color.MAGENTA);
        Files.write(master, new byte[10]);
        assertShowsDefault("logged@example.org", 73);
        assertShowsDefault("logged@example.org", 74);
        String content = master.getFileName().toString().substring(0, 16);
        assertThat(Pattern.compile(content).matcher(server.log()).results()).hasSize(1);
    }

    private void assertShowsDefault(String email, int size) {
        assertThat(site.get(avatar(email, size)))
                .isPicture("image/png", size)
                .showsTheSameAs(site.get(avatar(email, size) + "&f=y"))
                .hasHeader("Cache-Control", "public, max-age=60");
        assertThat(site.get(avatar(email, size).replace("identicon", "404"))).hasStatus(404);
    }

    private static String avatar(String email, int size) {
        return "/avatar/" + Hashes.sha256(email) + "?d=identicon&s=" + size;
    }

    private static byte[] photo(Color colour) {
        return Photos.png(300, 300, colour);
    }

    /** Uploads a photo; returns where its master lies. */
    private Path masterOf(String email, Color colour) {
        Reply stored = site.provisioning().put(email, photo(colour));
        String content = stored.json().getAsJsonObject("photo").get("content").getAsString();
        return server.data()
                .resolve("blobs/content")
                .resolve(content.substring(0, 2))
                .resolve(content.substring(2, 4))
                .resolve(content);
    }
}
