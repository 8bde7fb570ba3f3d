package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of picture answers: cacheable by everyone, usable from any origin, harmless when opened. */
@OnSharedServer
class AvatarHeadersIT {
    private static final String EMAIL = "headers@example.org";
    private static final String PHOTO = "/avatar/811d3ee76132d4330ae6270960717818";
    private static final String DRAWN = "/avatar/0123456789abcdef0123456789abcdef?d=identicon";
    private static final String ABSENT = "/avatar/0123456789abcdef0123456789abcdef?d=404";
    private static final String BAD = "/avatar/nonsense";
    private static final String ELSEWHERE = "/avatar/0123456789abcdef0123456789abcdef?d=https://ui-avatars.com/api/x";

    private final Site site;

    AvatarHeadersIT(Site site) {
        this.site = site;
        site.provisioning().put(EMAIL, Photos.png(200, 200, Color.RED));
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN})
    void pictures_are_cached_for_five_minutes_and_used_stale_for_an_hour(String path) {
        assertThat(site.get(path)).hasHeader("Cache-Control", "public, max-age=300, stale-while-revalidate=3600");
    }

    @ParameterizedTest
    @ValueSource(strings = {ABSENT, BAD, ELSEWHERE})
    void answers_without_a_picture_are_cached_for_a_minute(String path) {
        assertThat(site.get(path)).hasHeader("Cache-Control", "public, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO + "?s=77", DRAWN + "&s=77"})
    void the_second_answer_has_the_headers_of_the_first(String path) {
        Reply first = site.get(path);
        Reply second = site.get(path);

        assertThat(second.headers().map())
                .containsOnlyKeys(first.headers().map().keySet());
        assertThat(second.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN, ABSENT, BAD, ELSEWHERE})
    void every_origin_may_use_the_answer(String path) {
        assertThat(site.get(path, "Origin", "https://site.example")).hasHeader("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN})
    void pictures_may_be_embedded_and_timed_by_every_origin(String path) {
        assertThat(site.get(path))
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .hasHeader("Timing-Allow-Origin", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN})
    void pictures_run_nothing_when_they_are_opened(String path) {
        assertThat(site.get(path))
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .hasHeader("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN, ABSENT, BAD, ELSEWHERE})
    void no_answer_sets_a_cookie_or_names_the_server(String path) {
        assertThat(site.get(path, "Accept", "image/webp,*/*", "Accept-Language", "de", "Cookie", "a=b"))
                .hasNo("Set-Cookie")
                .hasNo("Server")
                .hasNo("X-Powered-By");
    }

    /** What is no hash does vary: Accept chooses between a picture and words (BadRequestIT). */
    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN, ABSENT, ELSEWHERE})
    void no_answer_about_a_hash_varies(String path) {
        assertThat(site.get(path, "Accept", "image/webp,*/*", "Accept-Language", "de", "Cookie", "a=b"))
                .hasNo("Vary");
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN})
    void pictures_tell_their_length(String path) {
        Reply reply = site.get(path);

        assertThat(reply).hasHeader("Content-Length", Integer.toString(reply.body().length));
    }

    @ParameterizedTest
    @ValueSource(strings = {PHOTO, DRAWN, ABSENT})
    void head_answers_the_headers_of_get_and_no_body(String path) {
        Reply get = site.get(path);
        Reply head = site.send("HEAD", path, BodyPublishers.noBody());

        assertThat(head).hasStatus(get.status());
        assertThat(head.body()).isEmpty();
        for (String header : new String[] {"Content-Type", "Cache-Control", "ETag", "Last-Modified"}) {
            assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
        }
    }

    @Test
    void a_photo_tells_since_when_it_is_shown() {
        Instant changed = ZonedDateTime.parse(
                        site.get(PHOTO).header("Last-Modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();

        assertThat(changed).isBetween(Instant.now().minus(Duration.ofHours(2)), Instant.now());
    }

    @Test
    void a_drawn_picture_has_no_age() {
        assertThat(site.get(DRAWN)).hasNo("Last-Modified");
    }

    @Test
    void compression_is_not_negotiated_for_pictures() {
        assertThat(site.get(PHOTO, "Accept-Encoding", "gzip, br"))
                .isPicture("image/png", 80)
                .hasNo("Content-Encoding");
    }

    @Test
    void a_range_is_answered_with_the_range_or_with_the_whole() {
        Reply reply = site.get(PHOTO, "Range", "bytes=0-9");

        assertThat(reply.status()).isIn(200, 206);
        assertThat(reply.body())
                .hasSize(reply.status() == 206 ? 10 : site.get(PHOTO).body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "image/", "/", ",", "image/png;q=x", "image/png;q", "a/b;c=\"d"})
    void an_accept_that_nobody_can_read_asks_for_nothing_in_particular(String accept) {
        assertThat(site.get(DRAWN, "Accept", accept)).isPicture("image/png", 80);
    }
}
