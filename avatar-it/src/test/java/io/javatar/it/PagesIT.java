package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.OnSharedServer;
import io.javatar.it.server.SharedServer;
import java.awt.Color;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served beside avatars: for people, for crawlers, for those who count. */
@OnSharedServer
class PagesIT {
    private static final Pattern LOADED = Pattern.compile(
            "<(?:script|img|iframe|source|video)\\b[^>]*?\\bsrc=\"([^\"]*)\"|<link\\b[^>]*?\\bhref=\"([^\"]*)\"");
    private static final Pattern LINKED = Pattern.compile("<a\\b[^>]*?\\bhref=\"(/[^\"#]*)[\"#]");

    private final Site site;

    PagesIT(Site site) {
        this.site = site;
    }

    @Test
    void the_home_page_is_a_page() {
        Reply home = site.get("/", "Accept", "text/html");

        assertThat(home).hasStatus(200);
        assertThat(home.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(home.text()).startsWithIgnoringCase("<!DOCTYPE html>").contains("<html lang=\"en\"", "<title>");
    }

    @Test
    void the_home_page_shows_where_avatars_are() {
        assertThat(site.get("/").text()).contains(SharedServer.BASE_URL + "/avatar/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/styles", "/playground", "/docs", "/problems"})
    void a_page_loads_nothing_from_elsewhere(String page) {
        assertThat(loaded(site.get(page)))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address)
                        .matches("(?:/(?!/)|" + Pattern.quote(SharedServer.BASE_URL) + "/|data:image/|[^/:]+$).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/styles", "/playground", "/docs", "/problems"})
    void all_that_a_page_loads_or_links_to_here_is_there(String page) {
        Reply reply = site.get(page);
        List<String> addresses = LINKED.matcher(reply.text())
                .results()
                .map(match -> match.group(1))
                .toList();

        for (String address : addresses) {
            assertThat(site.get(address.replace("&amp;", "&")).status())
                    .as(address)
                    .isIn(200, 302);
        }
        for (String address : loaded(reply)) {
            if (address.startsWith("/")) {
                assertThat(site.get(address.replace("&amp;", "&"))).hasStatus(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/styles", "/playground", "/docs", "/problems"})
    void a_page_may_not_run_what_others_put_into_it(String page) {
        Reply reply = site.get(page);

        assertThat(reply).hasHeader("X-Content-Type-Options", "nosniff").hasNo("Set-Cookie");
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src", "frame-ancestors", "base-uri")
                .doesNotContain("'unsafe-eval'", "*");
        assertThat(reply.header("Referrer-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stats", "/stats/"})
    void the_counts_are_those_of_ivatar(String path) {
        Reply reply = site.get(path);

        assertThat(reply).hasStatus(200).hasHeader("Content-Type", "application/json");
        assertThat(reply.json().keySet())
                .containsExactlyInAnyOrder(
                        "users", "mails", "openids", "unconfirmed_mails", "unconfirmed_openids", "avatars");
    }

    @Test
    void a_pushed_photo_is_counted() {
        JsonObject before = site.get("/stats").json();

        site.provisioning().put("counted@example.org", Photos.png(33, 33, Color.PINK));
        site.provisioning().put("https://example.org/counted", Photos.png(34, 34, Color.PINK));

        JsonObject after = site.get("/stats").json();
        assertThat(after.get("mails").getAsInt()).isEqualTo(before.get("mails").getAsInt() + 1);
        assertThat(after.get("openids").getAsInt())
                .isEqualTo(before.get("openids").getAsInt() + 1);
        assertThat(after.get("avatars").getAsInt())
                .isGreaterThan(before.get("avatars").getAsInt());
        assertThat(after.get("users").getAsInt()).isZero();
    }

    @Test
    void crawlers_are_told_where_not_to_go() {
        Reply robots = site.get("/robots.txt");

        assertThat(robots).hasStatus(200);
        assertThat(robots.header("Content-Type")).startsWithIgnoringCase("text/plain");
        assertThat(robots.text()).contains("User-agent: *");
    }

    @Test
    void finders_of_faults_are_told_where_to_write() {
        Reply security = site.get("/.well-known/security.txt");

        assertThat(security).hasStatus(200);
        assertThat(security.header("Content-Type")).startsWithIgnoringCase("text/plain");
        assertThat(security.text()).contains("Contact: ");
        String expires = security.text()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        assertThat(OffsetDateTime.parse(expires.substring("Expires: ".length())))
                .isAfter(OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void browsers_find_an_icon() {
        Reply icon = site.get("/favicon.ico");

        assertThat(icon).hasStatus(200);
        assertThat(icon.header("Content-Type")).startsWith("image/");
        assertThat(icon.body()).hasSizeBetween(50, 50_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/static/none.css", "/api", "/api/v2/avatars", "/health/none", "/avatars"})
    void what_is_not_there_answers_404_and_tells_nothing_of_the_inside(String path) {
        Reply reply = site.get(path);

        assertThat(reply).hasStatus(404);
        assertThat(reply.text()).doesNotContain("Exception", "RESTEASY", "Liberty", "Undertow", "\tat ");
    }

    private static List<String> loaded(Reply page) {
        return LOADED.matcher(page.text()).results().map(PagesIT::address).toList();
    }

    private static String address(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
