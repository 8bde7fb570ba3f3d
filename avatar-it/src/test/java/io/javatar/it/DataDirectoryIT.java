package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javatar.it.http.Picture;
import io.javatar.it.http.Reply;
import io.javatar.it.sample.Unpacked;
import io.javatar.it.server.JavatarServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The data directory of an earlier version opens, and serves the same. Resources data-directory/write made it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataDirectoryIT {
    private static final int LARGEST_DIFFERENCE = 12;

    private final JavatarServer server = JavatarServer.named("data-directory");
    private final Path earlier = server.directory().resolve("earlier");
    private JsonObject listed;

    @BeforeAll
    void open() throws IOException {
        Unpacked.resource("/data-directory/v1.zip", earlier);
        Files.move(earlier.resolve("data"), server.data());
        server.start();
        listed = server.site().provisioning().list("limit=1000").json(); // before the other tests are views
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everybody_has_the_same_photo_with_the_same_number_of_views() throws IOException {
        assertThat(avatars(listed))
                .isEqualTo(avatars(JsonParser.parseString(Files.readString(earlier.resolve("avatars.json")))
                        .getAsJsonObject()));
    }

    /** The list without its addresses, which begin with the address of the server. */
    private static JsonArray avatars(JsonObject list) {
        JsonArray avatars = list.getAsJsonArray("avatars");
        for (JsonElement avatar : avatars) {
            avatar.getAsJsonObject().remove("urls");
        }
        return avatars;
    }

    @Test
    void every_hash_is_answered_as_before() throws IOException {
        List<String> before = Files.readAllLines(earlier.resolve("served.tsv"));
        List<String> now = new ArrayList<>();
        for (String line : before) {
            String hash = line.substring(0, line.indexOf('\t'));
            Reply reply = served(hash);
            now.add(String.join(
                    "\t",
                    hash,
                    Integer.toString(reply.status()),
                    reply.header("Content-Type"),
                    reply.status() == 200 ? reply.header("Last-Modified") : ""));
            if (reply.status() == 200) {
                assertSamePixels(reply.picture(), Picture.read(Files.readAllBytes(earlier.resolve("served/" + hash))));
            }
        }
        assertThat(now).isEqualTo(before);
    }

    @Test
    void photos_can_be_given_and_taken_away() {
        byte[] photo = served("5bfcf2d8e394674550332640d72db509").body();
        assertThat(server.site().provisioning().put("new@example.org", photo).status())
                .isEqualTo(201);
        assertThat(server.site().provisioning().delete("new@example.org").status())
                .isEqualTo(204);
    }

    private Reply served(String hash) {
        return server.site().get("/avatar/" + hash + "?s=80&d=404");
    }

    private static void assertSamePixels(Picture actual, Picture expected) {
        assertThat(actual.width()).isEqualTo(expected.width());
        assertThat(actual.frames()).isEqualTo(expected.frames());
        for (int y = 0; y < expected.height(); y++) {
            for (int x = 0; x < expected.width(); x++) {
                int here = actual.argb(x, y);
                int there = expected.argb(x, y);
                for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                    assertThat(Math.abs((here >> shift & 0xff) - (there >> shift & 0xff)))
                            .as("pixel %d, %d", x, y)
                            .isLessThanOrEqualTo(LARGEST_DIFFERENCE);
                }
            }
        }
    }
}
