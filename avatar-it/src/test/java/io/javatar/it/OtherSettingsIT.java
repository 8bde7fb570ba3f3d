package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operator can choose: an installed style as the site's default, negotiation, no provisioning; on a machine that
 * speaks Turkish.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherSettingsIT {
    private static final String UNKNOWN = "/avatar/0123456789abcdef0123456789abcdef";

    private final JavatarServer server = JavatarServer.named("other-settings")
            .with("AVATAR_NEGOTIATE", "true")
            .with("AVATAR_DEFAULT", "dicebear:dots")
            .with("AVATAR_MAX_SIZE", "2048")
            .with("AVATAR_GRAVATAR_REDIRECT", "true")
            .with("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR");
    private final Site site = server.site();

    @BeforeAll
    void pushed_with_a_token_and_then_started_without(@TempDir Path styles) throws IOException {
        try (InputStream dots = Objects.requireNonNull(getClass().getResourceAsStream("/styles/dots.json"))) {
            Files.copy(dots, styles.resolve("dots.json"));
        }
        server.with("AVATAR_STYLES_DIR", styles.toString()).start();
        site.provisioning().put("TITI@example.com", Photos.png(200, 200, Color.RED));
        server.stop();
        server.without("AVATAR_API_TOKEN").start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_default_of_the_site_answers_where_none_is_asked_for() {
        assertThat(site.get(UNKNOWN)).showsTheSameAs(site.get(UNKNOWN + "?d=dicebear:dots"));
        assertThat(site.get(UNKNOWN + "?d=nonsense")).showsTheSameAs(site.get(UNKNOWN + "?d=dicebear:dots"));
    }

    @Test
    void a_default_that_is_asked_for_beats_that_of_the_site() {
        assertThat(site.get(UNKNOWN + "?d=nobody")).showsOtherThan(site.get(UNKNOWN));
    }

    @Test
    void the_largest_size_can_be_raised() {
        assertThat(site.get(UNKNOWN + "?s=2048")).isPicture("image/png", 2048);
        assertThat(site.get(UNKNOWN + "?s=2049")).isPicture("image/png", 2048);
    }

    @Test
    void accept_chooses_the_format_and_the_answer_says_so() {
        assertThat(site.get(UNKNOWN, "Accept", "image/jpeg"))
                .isPicture("image/jpeg", 80)
                .hasHeader("Vary", "Accept");
        assertThat(site.get(UNKNOWN, "Accept", "image/png"))
                .isPicture("image/png", 80)
                .hasHeader("Vary", "Accept");
    }

    @Test
    void the_ending_outweighs_accept() {
        assertThat(site.get(UNKNOWN + ".png", "Accept", "image/jpeg")).isPicture("image/png", 80);
    }

    @Test
    void who_takes_everything_gets_the_natural_format() {
        assertThat(site.get(UNKNOWN, "Accept", "*/*")).isPicture("image/png", 80);
    }

    @Test
    void a_browser_that_names_webp_gets_it() {
        String chrome = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

        assertThat(site.get(UNKNOWN, "Accept", chrome))
                .hasStatus(200)
                .hasHeader("Content-Type", "image/webp")
                .hasHeader("Vary", "Accept");
    }

    @Test
    void gravatar_is_redirected_to_where_the_operator_allows_it_and_the_client_asks() {
        assertThat(site.get(UNKNOWN + "?gravatarredirect=y&s=200&d=retro"))
                .redirectsTo("https://secure.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=200");
        assertThat(site.get(UNKNOWN + "?gravatarredirect=Y")).isPicture(80);
        assertThat(site.get(UNKNOWN)).isPicture(80);
    }

    @Test
    void a_forced_default_and_a_photo_beat_the_way_to_gravatar() {
        assertThat(site.get(UNKNOWN + "?gravatarredirect=y&f=y")).isPicture(80);
        assertThat(site.get("/avatar/" + Hashes.md5("titi@example.com") + "?gravatarredirect=y"))
                .isPicture(80);
    }

    @Test
    void an_address_is_lower_cased_alike_in_every_language() {
        assertThat(site.get("/avatar/" + Hashes.md5("titi@example.com") + "?d=404"))
                .isPicture(80);
        assertThat(site.get("/avatar/" + Hashes.sha256("titi@example.com") + "?d=404"))
                .isPicture(80);
    }

    @Test
    void keywords_and_endings_are_read_alike_in_every_language() {
        assertThat(site.get(UNKNOWN + ".GIF?d=identicon")).showsTheSameAs(site.get(UNKNOWN + "?d=identicon"));
        assertThat(site.get("/avatar/" + Hashes.md5("titi@example.com") + ".GIF"))
                .isPicture(80);
    }

    @Test
    void without_a_token_there_is_no_provisioning() {
        Provisioning api = site.provisioning();

        assertThat(api.get("titi@example.com")).hasStatus(404);
        assertThat(api.list("")).hasStatus(404);
        assertThat(api.delete("titi@example.com")).hasStatus(404);
        assertThat(api.put("titi@example.com", Photos.png(20, 20, Color.RED))).hasStatus(404);
        assertThat(new Provisioning(site, "").list("")).hasStatus(404);
        assertThat(api.send("GET", "/api/v1/avatars/titi@example.com", BodyPublishers.noBody()))
                .hasStatus(404);
    }

    @Test
    void absolute_links_start_with_this_machine_where_no_other_address_is_set() {
        Reply home = site.get("/");

        assertThat(home.text()).contains("http://localhost:" + site.port() + "/avatar/");
    }
}
