package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An avatar can be read. What else is tried is answered by what is allowed. */
@OnSharedServer
class MethodsIT {
    private static final String AVATAR = "/avatar/0123456789abcdef0123456789abcdef";

    private final Site site;

    MethodsIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void writing_to_an_avatar_answers_405_and_what_is_allowed(String method) {
        Reply reply = site.send(method, AVATAR, BodyPublishers.ofString("x"), "Content-Type", "text/plain");

        assertThat(reply).hasStatus(405);
        assertThat(words(reply.header("Allow"))).contains("GET", "HEAD", "OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void writing_without_a_body_answers_405_too(String method) {
        assertThat(site.send(method, AVATAR, BodyPublishers.noBody())).hasStatus(405);
    }

    @Test
    void options_tells_the_methods_and_lets_every_origin_ask() {
        Reply reply = site.send(
                "OPTIONS",
                AVATAR,
                BodyPublishers.noBody(),
                "Origin",
                "https://site.example",
                "Access-Control-Request-Method",
                "GET");

        assertThat(reply).hasStatus(204).hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(words(reply.header("Allow"))).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(words(reply.header("Access-Control-Allow-Methods"))).contains("GET");
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                AVATAR,
                "/gravatarproxy/0123456789abcdef0123456789abcdef",
                "/10.x",
                "/10.x/monsterid/svg?seed=a",
                "/10.x/monsterid/svg/seed=a"
            })
    void a_page_of_another_origin_may_get_a_picture_with_any_header(String path) {
        Reply reply = site.send(
                "OPTIONS",
                path,
                BodyPublishers.noBody(),
                "Origin",
                "https://site.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "traceparent, sentry-trace, x-requested-with");

        assertThat(reply)
                .hasStatus(204)
                .hasHeader("Access-Control-Allow-Origin", "*")
                .hasHeader("Access-Control-Allow-Headers", "*");
    }

    @Test
    void options_lists_the_keywords_that_are_drawn() {
        Reply reply = site.send("OPTIONS", AVATAR, BodyPublishers.noBody());

        assertThat(words(reply.header("X-Avatar-Defaults")))
                .containsExactlyInAnyOrder(
                        "404",
                        "mm",
                        "mp",
                        "mmng",
                        "identicon",
                        "retro",
                        "javatar",
                        "monsterid",
                        "wavatar",
                        "robohash",
                        "pagan",
                        "blank",
                        "color",
                        "initials",
                        "nobody");
    }

    @Test
    void trace_is_not_answered() {
        assertThat(site.send("TRACE", AVATAR, BodyPublishers.noBody()).status()).isIn(405, 501);
    }

    @Test
    void an_unknown_method_is_refused() {
        assertThat(site.send("BREW", AVATAR, BodyPublishers.noBody()).status()).isIn(405, 501);
    }

    private static List<String> words(String header) {
        return Arrays.asList(header.trim().split("[,\\s]+", -1));
    }
}
