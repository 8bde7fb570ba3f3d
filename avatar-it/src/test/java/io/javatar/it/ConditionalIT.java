package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ETag, If-None-Match and If-Modified-Since (RFC 9110, 8.8 and 13). */
@OnSharedServer
class ConditionalIT {
    private static final String EMAIL = "conditional@example.org";
    private static final String PHOTO = "/avatar/86f61df8fc59ca9d63e1ea2c9705294a";
    private static final String DRAWN = "/avatar/0123456789abcdef0123456789abcdef?d=identicon";

    private final Site site;

    ConditionalIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(200, 200, Color.RED));
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN})
    void the_tag_is_strong_and_the_same_for_the_same_picture(String path) {
        String tag = tag(path);

        assertThat(tag).matches("\"[\\x21\\x23-\\x7E]{8,}\"").isEqualTo(tag(path));
    }

    @Test
    void another_size_has_another_tag() {
        assertThat(tag(PHOTO + "?s=64")).isNotEqualTo(tag(PHOTO + "?s=65"));
        assertThat(tag(DRAWN + "&s=64")).isNotEqualTo(tag(DRAWN + "&s=65"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN})
    void a_known_tag_answers_304_without_a_body(String path) {
        Reply reply = site.get(path, "If-None-Match", tag(path));

        assertThat(reply)
                .hasStatus(304)
                .hasHeader("ETag", tag(path))
                .hasHeader("Cache-Control", "public, max-age=300, stale-while-revalidate=3600")
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void a_304_needs_no_picture_of_that_size_made_before() {
        String tag = tag(DRAWN + "&s=201");

        assertThat(site.get(DRAWN + "&s=201", "If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void one_tag_of_a_list_is_enough() {
        assertThat(site.get(PHOTO, "If-None-Match", "\"other\", " + tag(PHOTO) + ", \"third\""))
                .hasStatus(304);
    }

    @Test
    void several_header_lines_are_one_list() {
        assertThat(site.get(PHOTO, "If-None-Match", "\"other\"", "If-None-Match", tag(PHOTO)))
                .hasStatus(304);
    }

    @Test
    void a_weak_tag_matches_too() {
        assertThat(site.get(PHOTO, "If-None-Match", "W/" + tag(PHOTO))).hasStatus(304);
    }

    @Test
    void a_star_matches_whatever_is_there() {
        assertThat(site.get(PHOTO, "If-None-Match", "*")).hasStatus(304);
        assertThat(site.get(DRAWN, "If-None-Match", "*")).hasStatus(304);
    }

    @Test
    void a_star_does_not_match_what_is_not_there() {
        assertThat(site.get("/avatar/0123456789abcdef0123456789abcdef?d=404", "If-None-Match", "*"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "\"", "\"unfinished", "unquoted", ",,,", "W/", "W/\"\"", "\"a\" \"b\"", "**"})
    void a_tag_that_is_unknown_or_no_tag_at_all_answers_the_picture(String condition) {
        assertThat(site.get(PHOTO, "If-None-Match", condition)).isPicture("image/png", 80);
    }

    @Test
    void a_photo_not_changed_since_answers_304() {
        assertThat(site.get(PHOTO, "If-Modified-Since", site.get(PHOTO).header("Last-Modified")))
                .hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EEE, dd MMM yyyy HH:mm:ss 'GMT'", "EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM ppd HH:mm:ss yyyy"
            })
    void a_date_is_read_in_each_form_that_http_ever_had(String form) {
        Instant changed =
                DateTimeFormatter.RFC_1123_DATE_TIME.parse(site.get(PHOTO).header("Last-Modified"), Instant::from);
        String since = DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(changed);

        assertThat(site.get(PHOTO, "If-Modified-Since", since)).hasStatus(304);
    }

    @Test
    void a_photo_changed_since_is_shown() {
        assertThat(site.get(PHOTO, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"))
                .isPicture("image/png", 80);
    }

    @Test
    void a_date_that_is_no_date_is_ignored() {
        assertThat(site.get(PHOTO, "If-Modified-Since", "yesterday")).isPicture("image/png", 80);
    }

    @Test
    void the_tag_outweighs_the_date() {
        String changed = site.get(PHOTO).header("Last-Modified");

        assertThat(site.get(PHOTO, "If-None-Match", "\"other\"", "If-Modified-Since", changed))
                .isPicture("image/png", 80);
    }

    @Test
    void head_is_conditional_too() {
        assertThat(site.send("HEAD", PHOTO, BodyPublishers.noBody(), "If-None-Match", tag(PHOTO)))
                .hasStatus(304);
    }

    @Test
    void a_new_photo_is_shown_at_once_and_the_old_tag_no_longer_matches() {
        String email = "conditional.replaced@example.org";
        String path = "/avatar/" + Hashes.md5(email);
        site.provisioning().put(email, Photos.png(200, 200, Color.RED));
        String before = tag(path);

        site.provisioning().put(email, Photos.png(200, 200, Color.BLUE));

        assertThat(site.get(path, "If-None-Match", before)).isPicture("image/png", 80);
        assertThat(tag(path)).isNotEqualTo(before);
    }

    private String tag(String path) {
        return site.get(path).header("ETag");
    }
}
