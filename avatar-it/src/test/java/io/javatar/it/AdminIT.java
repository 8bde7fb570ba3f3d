package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.server.JavatarServer;
import io.javatar.telemetry.receiver.HttpReceiver;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators change what is traced and look into the running server; nobody else can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminIT {
    private static final String TOKEN = "admin-token-of-the-tests";

    private HttpReceiver receiver;
    private JavatarServer server;
    private Site site;

    @BeforeAll
    void start() {
        receiver = new HttpReceiver();
        server = JavatarServer.named("admin")
                .with("AVATAR_ADMIN_TOKEN", TOKEN)
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "production")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "60000")
                .with("OTEL_BSP_SCHEDULE_DELAY", "200")
                .start();
        site = server.site();
    }

    @AfterAll
    void stop() {
        server.close();
        receiver.close();
    }

    private Reply call(String method, String path, String... headers) {
        return site.send(method, path, BodyPublishers.noBody(), headers);
    }

    private Reply admin(String method, String path) {
        return call(method, path, "Authorization", "Bearer " + TOKEN);
    }

    private String sampler() {
        return admin("GET", "/admin/sampling").json().get("sampler").getAsString();
    }

    @ParameterizedTest
    @CsvSource({"GET, /admin/sampling", "PUT, /admin/sampling?ratio=1"})
    void a_call_without_the_token_is_refused(String method, String path) {
        assertThat(call(method, path)).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(call(method, path, "Authorization", "Bearer " + JavatarServer.TOKEN))
                .hasStatus(401);
    }

    @Test
    void all_traces_are_kept_once_an_operator_says_so() {
        assertThat(admin("PUT", "/admin/sampling?ratio=1")).hasStatus(200);
        assertThat(sampler()).contains("1.0");

        for (int i = 0; i < 20; i++) {
            site.get("/avatar/" + Hashes.md5("kept" + i) + "?d=identicon");
        }

        receiver.capture().awaitSpans("GET /avatar/{hash}", 20);
        assertThat(admin("PUT", "/admin/sampling?ratio=0.25")
                        .json()
                        .get("sampler")
                        .getAsString())
                .contains("0.25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?ratio=", "?ratio=2", "?ratio=-0.1", "?ratio=NaN", "?ratio=half"})
    void a_share_that_is_none_changes_nothing(String query) {
        String before = sampler();

        assertThat(admin("PUT", "/admin/sampling" + query)).hasStatus(400);
        assertThat(sampler()).isEqualTo(before);
    }
}
