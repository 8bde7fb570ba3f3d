package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks with a browser gets a page where programs get JSON. */
@OnSharedServer
class ErrorPagesIT {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private final Site site;

    ErrorPagesIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "/no/such/page, 404, There is nothing at this address.",
        "/static/none.css, 404, There is no such file.",
        "/%ff, 400, break a rule of HTTP",
        "/.error, 404, There is nothing at this address.",
        "/api/v1/avatars, 401, Authorization: Bearer"
    })
    void a_browser_gets_a_page_that_says_what_happened(String path, int status, String detail) {
        Reply reply = site.get(path, "Accept", BROWSER);
        assertThat(reply).hasStatus(status);
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertThat(reply.text()).contains("<h1>", detail, "Look an avatar up");
    }

    @Test
    void a_program_gets_a_detail_that_says_something() {
        assertThat(site.get("/no/such/page")).isProblem(404, "not-found");
        assertThat(site.get("/no/such/page").json().get("detail").getAsString())
                .isEqualTo("There is nothing at this address.");
    }

    @ParameterizedTest
    @CsvSource({"/%ff, 400, bad-request", "/.error, 404, not-found"})
    void a_program_gets_a_problem_also_where_no_resource_answers(String path, int status, String problem) {
        assertThat(site.get(path)).isProblem(status, problem);
        assertThat(site.get(path).json().get("detail").getAsString()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stats", "/health", "/no/such/page", "/%ff"})
    void caches_are_told_that_people_and_programs_get_different_answers(String path) {
        assertThat(site.get(path).headers().allValues("Vary")).contains("Accept");
        assertThat(site.get(path, "Accept", BROWSER).headers().allValues("Vary"))
                .contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({"/stats, E-mail addresses", "/health, All is well"})
    void counts_and_health_have_a_page_for_people(String path, String shown) {
        Reply reply = site.get(path, "Accept", BROWSER);
        assertThat(reply).hasStatus(200);
        assertThat(reply.text()).contains("<!doctype html>", shown);
        assertThat(site.get(path, "Accept", "application/json").header("Content-Type"))
                .startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void probes_get_json_whatever_they_accept(String path) {
        assertThat(site.get(path, "Accept", BROWSER).header("Content-Type")).startsWith("application/json");
    }
}
