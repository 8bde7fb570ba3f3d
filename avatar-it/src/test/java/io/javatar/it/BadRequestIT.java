package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.RawConnection;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no avatar is told in the form that the asker can use; the bare path leads home. */
@OnSharedServer
class BadRequestIT {
    private final Site site;

    BadRequestIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "image/*",
                "image/png",
                "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"
            })
    void an_image_element_gets_a_small_broken_picture(String accept) {
        assertBrokenPicture(site.get("/avatar/nonsense", "Accept", accept));
    }

    @Test
    void without_accept_the_broken_picture_comes_too() {
        assertBrokenPicture(site.get("/avatar/nonsense"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/problem+json",
                "application/json, text/plain",
                "application/json;q=0.9"
            })
    void a_program_gets_a_problem(String accept) {
        assertThat(site.get("/avatar/nonsense", "Accept", accept)).isProblem(400, "bad-hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/*"})
    void what_depends_on_accept_says_so_to_caches(String accept) {
        assertThat(site.get("/avatar/nonsense", "Accept", accept))
                .hasStatus(400)
                .hasHeader("Vary", "Accept");
    }

    @Test
    void a_path_that_is_no_text_is_refused_whatever_the_type_of_its_body() {
        try (RawConnection connection = new RawConnection(site.port())) {
            String answer = connection
                    .send("PUT /avatar/%C3%28 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                            + "Content-Type: application/json; charset=\"\r\nContent-Length: 2\r\n\r\n{}")
                    .rest();

            assertThat(RawConnection.status(answer)).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*;q=foo", "en;q=5", "de-DE-x-y,,", "\""})
    void a_language_that_cannot_be_read_hides_no_avatar(String language) {
        assertThat(site.get("/avatar/0123456789abcdef0123456789abcdef", "Accept-Language", language))
                .hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/live",
                "/avatar/0123456789abcdef0123456789abcdef?d=identicon",
                "/nothing/here",
                "/",
                "/stats",
                "/api/v1/avatars",
                "/avatar/%C3%28"
            })
    void cookies_of_an_unknown_version_change_no_answer(String path) {
        assertThat(site.get(path, "Cookie", "$Version=9; a=b"))
                .hasStatus(site.get(path).status());
    }

    @Test
    void a_line_separator_in_a_hash_is_no_hash() {
        assertThat(site.get("/avatar/a%E2%80%A8b", "Accept", "application/json"))
                .isProblem(400, "bad-hash");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /{|",
                "GET /nope?%",
                "GET /nope?a=b\"c",
                "GET /nope?x=<a>",
                "GET /x\\..\\y",
                "GET /avatar/\u0085|"
            })
    void what_no_address_can_hold_is_a_refusal_and_no_fault(String requestLine) {
        assertThat(RawConnection.status(RawConnection.exchange(site.port(), requestLine, "127.0.0.1")))
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "image", "a/b/c", ";;;", "image/png;q=x", "*", "\"", "image/png,,"})
    void an_accept_header_that_cannot_be_read_is_no_fault_of_the_server(String accept) {
        assertThat(site.get("/avatar/nonsense", "Accept", accept).status()).isBetween(400, 499);
        assertThat(site.get("/avatar/0123456789abcdef0123456789abcdef", "Accept", accept)
                        .status())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/plain", "video/mp4"})
    void a_good_hash_answers_the_picture_whatever_is_accepted(String accept) {
        assertThat(site.get("/avatar/0123456789abcdef0123456789abcdef", "Accept", accept))
                .isPicture("image/png", 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avatar", "/avatar/"})
    void the_bare_path_leads_home(String path) {
        Reply reply = site.get(path);

        assertThat(reply).hasStatus(302);
        assertThat(reply.header("Location")).isIn("/", "https://avatars.example.org/");
    }

    @Test
    void the_host_header_never_gets_into_a_redirect() {
        assertThat(RawConnection.exchange(site.port(), "GET /avatar/", "evil.example"))
                .startsWith("HTTP/1.1 302")
                .doesNotContain("evil.example");
    }

    @Test
    void a_host_that_ends_in_a_dot_is_answered() {
        String answer = RawConnection.exchange(
                site.port(), "GET /avatar/0123456789abcdef0123456789abcdef", "avatars.example.org.");

        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /avatar/..%2f..%2fetc%2fpasswd",
                "GET /avatar/../../etc/passwd",
                "GET /avatar/%",
                "GET /avatar/%zz",
                "GET /avatar/%c3%28",
                "GET /avatar/0123456789abcdef0123456789abcdef?s=%zz",
                "GET /avatar/0123456789abcdef0123456789abcdef?%",
                "GET /avatar/0123456789abcdef0123456789abcdef?d=%c3%28",
                "GET /avatar/0123456789abcdef0123456789abcdef?d=|",
                "GET /avatar/0123456789abcdef0123456789abcdef?&&&==&s=&=1",
                "GET /avatar/0123456789abcdef0123456789abcdef;jsessionid=1?s=10",
                "GET /WEB-INF/web.xml",
                "GET /META-INF/MANIFEST.MF",
                "GET /..;/avatar/"
            })
    void a_twisted_path_or_query_is_never_a_fault_of_the_server(String requestLine) {
        String answer = RawConnection.exchange(site.port(), requestLine, "127.0.0.1");

        assertThat(RawConnection.status(answer)).isBetween(200, 499);
        assertThat(answer).doesNotContain("root:", "Exception", "\tat ");
    }

    @Test
    void a_very_long_query_is_never_a_fault_of_the_server() {
        String answer = RawConnection.exchange(
                site.port(), "GET /avatar/0123456789abcdef0123456789abcdef?d=" + "x".repeat(6_000), "127.0.0.1");

        assertThat(RawConnection.status(answer)).isBetween(200, 499);
    }

    private static void assertBrokenPicture(Reply reply) {
        assertThat(reply).hasStatus(400).hasHeader("Content-Type", "image/png");
        assertThat(reply.picture().width()).isBetween(16, 512);
        assertThat(reply.body()).hasSizeLessThan(10_000);
    }
}
