package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.Loopback;
import java.awt.Color;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metrics page after traffic, on a port of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrometheusIT {
    private static final String PERSON = "canary.metrics@example.org";

    private final JavatarServer server = JavatarServer.named("prometheus");
    private final Site site = server.site();
    private Site metrics = site;

    @BeforeAll
    void traffic() throws IOException {
        int port = Loopback.freePort();
        metrics = new Site(port, "");
        server.with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "development")
                .with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + port)
                .start();
        site.provisioning().put(PERSON, Photos.png(200, 200, Color.RED));
        for (int i = 0; i < 3; i++) {
            site.get("/avatar/" + Hashes.md5(PERSON) + "?s=80");
        }
        site.get("/avatar/" + Hashes.sha256("metrics") + "?d=identicon&s=64");
        site.get("/avatar/" + Hashes.sha256("metrics") + "?d=404&s=64");
        site.get("/no/such/page/" + Hashes.md5(PERSON));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ivatar_requests_total",
                "ivatar_request_duration_seconds",
                "ivatar_avatar_requests_total",
                "ivatar_avatar_generation_seconds",
                "ivatar_avatars_generated_total",
                "ivatar_avatar_cache_hits_total",
                "ivatar_avatar_cache_misses_total",
                "ivatar_external_avatar_requests_total",
                "ivatar_file_uploads_total",
                "ivatar_file_upload_size_bytes"
            })
    void every_metric_of_the_contract_is_there(String name) {
        assertThat(page().lines()).anyMatch(line -> line.matches("# TYPE " + name + " (counter|histogram)"));
        assertThat(page().lines()).anyMatch(line -> line.matches(name + "(_count)?[{ ].*"));
    }

    @Test
    void requests_are_counted_by_group_of_routes_and_status() {
        assertThat(page().lines())
                .anyMatch(line -> line.startsWith("ivatar_requests_total{")
                        && line.contains("path=\"avatar\"")
                        && line.contains("method=\"GET\"")
                        && line.contains("status_code=\"200\"")
                        && count(line) >= 4);
    }

    @Test
    void a_repeated_picture_is_a_hit() {
        assertThat(page().lines())
                .anyMatch(line -> line.startsWith("ivatar_avatar_cache_hits_total{")
                        && line.contains("size=\"80\"")
                        && line.contains("format=\"png\"")
                        && count(line) >= 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ivatar_cache_entries{cache=\"photos\"",
                "ivatar_cache_bytes{cache=\"pictures\"",
                "ivatar_decode_memory_bytes{environment=\"development\",state=\"free\""
            })
    void what_was_used_stands_above_zero(String gauge) {
        assertThat(page().lines()).anyMatch(line -> line.startsWith(gauge) && count(line) > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ivatar_database_connections{environment=\"development\",state=\"awaited\"",
                "ivatar_render_requests{environment=\"development\",state=\"waiting\""
            })
    void nobody_waits_on_an_idle_server(String gauge) {
        assertThat(page().lines()).anyMatch(line -> line.startsWith(gauge) && count(line) == 0);
    }

    @Test
    void a_new_picture_that_many_ask_for_at_once_is_drawn_once() throws InterruptedException {
        ExecutorService crowd = Executors.newFixedThreadPool(32);
        for (int i = 0; i < 200; i++) {
            crowd.execute(() -> site.get("/avatar/" + Hashes.md5("crowd") + "?d=retro&s=312"));
        }
        crowd.shutdown();
        assertThat(crowd.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        assertThat(page().lines()
                        .filter(line ->
                                line.startsWith("ivatar_avatars_generated_total{") && line.contains("size=\"312\"")))
                .singleElement()
                .satisfies(line -> assertThat(count(line)).isEqualTo(1));
    }

    @Test
    void uploads_are_counted_by_what_they_were() {
        assertThat(page().lines())
                .anyMatch(line -> line.startsWith("ivatar_file_uploads_total{")
                        && line.contains("content_type=\"image/png\"")
                        && line.contains("success=\"true\"")
                        && count(line) >= 1);
    }

    @Test
    void an_unknown_path_is_not_spelled_out() {
        assertThat(page()).contains("path=\"unmatched\"").doesNotContain("/no/such");
    }

    @Test
    void nothing_personal_is_on_the_page() {
        assertThat(page()).doesNotContain("canary", Hashes.md5(PERSON), Hashes.sha256(PERSON), JavatarServer.TOKEN);
    }

    @Test
    void metrics_are_never_on_the_public_port() {
        assertThat(site.get("/metrics")).hasStatus(404);
    }

    private String page() {
        return metrics.get("/metrics").text();
    }

    private static double count(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
