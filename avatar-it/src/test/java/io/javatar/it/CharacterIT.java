package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.JavatarServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Installed styles of drawn characters: by {@code d=dicebear:} and by the HTTP API of DiceBear. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CharacterIT {
    private static final String UNKNOWN = "/avatar/0123456789abcdef0123456789abcdef";

    private final JavatarServer server = JavatarServer.named("characters");
    private final Site site = server.site();

    @BeforeAll
    void a_server_with_a_style_and_a_broken_one(@TempDir Path styles) throws IOException {
        try (InputStream dots = Objects.requireNonNull(getClass().getResourceAsStream("/styles/dots.json"))) {
            Files.copy(dots, styles.resolve("dots.json"));
        }
        Files.writeString(styles.resolve("broken.json"), "{");
        server.with("AVATAR_STYLES_DIR", styles.toString()).start();
        site.get("/10.x/dots/svg");
        site.get("/10.x/broken/svg");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_hash_without_a_photo_is_drawn_in_the_style_that_is_asked_for() {
        assertThat(site.get(UNKNOWN + "?d=dicebear:dots&s=64")).isPicture("image/png", 64);
        assertThat(site.get(UNKNOWN + "?d=dicebear:dots")).showsOtherThan(site.get(UNKNOWN + "?d=nobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dicebear:nothing", "dicebear:broken", "dicebear:", "dots", "dicebear:../dots"})
    void a_style_that_cannot_be_drawn_does_not_count(String keyword) {
        assertThat(site.get(UNKNOWN + "?d=" + keyword)).showsTheSameAs(site.get(UNKNOWN + "?d=nobody"));
    }

    @Test
    void the_picture_names_its_makers_as_the_licence_demands() {
        String file = new String(site.get(UNKNOWN + "?d=dicebear:dots").body(), StandardCharsets.ISO_8859_1);
        assertThat(file).contains("iTXt", "Javatar's tests", "CC BY 4.0");
    }

    @Test
    void the_installed_styles_are_listed() {
        Reply reply = site.get("/10.x");
        assertThat(reply).hasStatus(200).hasHeader("Content-Type", "application/json");
        assertThat(reply.text()).contains("\"dots\"");
    }

    @ParameterizedTest
    @CsvSource({
        "svg, image/svg+xml",
        "png, image/png",
        "jpg, image/jpeg",
        "jpeg, image/jpeg",
        "webp, image/webp",
        "json, application/json"
    })
    void an_avatar_comes_in_every_format_with_the_headers_that_clients_know(String format, String type) {
        assertThat(site.get("/10.x/dots/" + format + "?seed=ada"))
                .hasStatus(200)
                .hasHeader("Content-Type", type)
                .hasHeader("Content-Disposition", "inline; filename=\"avatar." + format + "\"")
                .hasHeader("Cache-Control", "max-age=31536000")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void options_choose_what_is_drawn() {
        String svg = site.get("/10.x/dots/svg?dotVariant=small&inkColor=00ff00&size=64&radius=9")
                .text();
        assertThat(svg).contains("r=\"20\"", "#00ff00", "width=\"64\" height=\"64\"");
    }

    @Test
    void options_can_stand_in_the_path() {
        assertThat(site.get("/10.x/dots/svg/seed=ada&size=64").body())
                .isEqualTo(site.get("/10.x/dots/svg?seed=ada&size=64").body());
        assertThat(site.get("/10.x/dots/svg/seed=" + "a".repeat(1020))).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"'', 128", "size=64, 64", "size=256, 256", "size=1024, 256", "size=4096, 256"})
    void pixels_have_128_unless_told_and_at_most_256(String query, int side) {
        assertThat(site.get("/10.x/dots/png?" + query)).isPicture("image/png", side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/10.x/dots/svg?size=0",
                "/10.x/dots/png?size=9999",
                "/10.x/dots/png?size=abc",
                "/10.x/dots/svg?rotate=361",
                "/10.x/dots/svg?inkColor=red",
                "/10.x/dots/gif",
                "/10.x/dots/schema.json"
            })
    void what_cannot_be_is_refused_as_dicebear_refuses_it(String path) {
        Reply reply = site.get(path);
        assertThat(reply).hasStatus(400).hasHeader("Content-Type", "application/json");
        assertThat(reply.text()).contains("\"statusCode\":400", "\"error\":\"Bad Request\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/10.x/nothing/svg", "/10.x/broken/svg", "/10.x/Dots/svg", "/10.x/..%2Fdots/svg"})
    void a_style_that_is_not_installed_is_not_found(String path) {
        assertThat(site.get(path)).hasStatus(404);
    }

    /** Not the first request of a server: RESTEasy learns from that one what requests are. */
    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN + "?d=dicebear:dots", "/10.x/dots/svg?seed=ada", "/10.x/dots/definition.json"})
    void an_accept_that_nobody_can_read_changes_no_answer(String path) {
        Reply plain = site.get(path);
        Reply unreadable = site.get(path, "Accept", "image/png;q=x");

        assertThat(unreadable).hasStatus(200);
        assertThat(unreadable.body()).isEqualTo(plain.body());
    }

    @Test
    void a_client_that_has_the_avatar_is_told_so() {
        Reply first = site.get("/10.x/dots/svg?seed=ada");
        assertThat(site.get("/10.x/dots/svg?seed=ada", "If-None-Match", first.header("ETag")))
                .hasStatus(304);
    }

    @Test
    void the_definition_and_the_options_can_be_read() {
        assertThat(site.get("/10.x/dots/definition.json").text()).contains("\"Javatar's tests\"");
        assertThat(site.get("/10.x/dots/options.json").text())
                .contains("\"dotVariant\":{\"type\":\"enum\",\"values\":[\"large\",\"small\"]")
                .doesNotContain("idRandomization", "fontFamily", "title");
    }

    @Test
    void a_webp_of_a_drawn_picture_is_a_webp() {
        assertThat(site.get(UNKNOWN + ".webp?d=identicon")).hasStatus(200).hasHeader("Content-Type", "image/webp");
    }
}
