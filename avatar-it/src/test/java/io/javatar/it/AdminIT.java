package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.server.JavatarServer;
import io.javatar.telemetry.receiver.HttpReceiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    private static final String SAMPLED = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private HttpReceiver receiver;
    private JavatarServer server;
    private Site site;

    @BeforeAll
    void start() throws IOException {
        receiver = new HttpReceiver();
        server = JavatarServer.named("admin")
                .with("AVATAR_ADMIN_TOKEN", TOKEN)
                .without("AVATAR_API_TOKEN")
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
    @CsvSource({"GET, /admin/sampling", "PUT, /admin/sampling?ratio=1", "POST, /admin/profile?seconds=1"})
    void a_call_without_the_token_is_refused(String method, String path) {
        assertThat(call(method, path)).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(call(method, path, "Authorization", "Bearer " + JavatarServer.TOKEN))
                .hasStatus(401);
    }

    @Test
    void a_call_of_an_api_that_is_off_is_answered_404_and_told_with_its_route() {
        assertThat(call("GET", "/api/v1/avatars/ada@example.org", "traceparent", SAMPLED))
                .hasStatus(404);

        receiver.capture().awaitSpans("GET /api/v1/avatars/{email}", 1);
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

    @Test
    void a_profile_is_a_recording_and_a_page() throws IOException {
        Reply reply = admin("POST", "/admin/profile?seconds=1");

        assertThat(reply).hasStatus(200).hasHeader("Content-Type", "application/zip");
        Map<String, byte[]> files = files(reply.body());
        assertThat(files).containsOnlyKeys("profile.html", "profile.jfr");
        assertThat(files.get("profile.jfr")).startsWith("FLR".getBytes(UTF_8));
        assertThat(new String(files.get("profile.html"), UTF_8)).startsWithIgnoringCase("<!doctype html>");
    }

    @Test
    void a_profile_may_be_asked_for_as_the_page_alone() {
        Reply reply = admin("POST", "/admin/profile?seconds=1&format=html");

        assertThat(reply).hasStatus(200).hasHeader("Content-Type", "text/html;charset=UTF-8");
        assertThat(reply.text()).doesNotContain(TOKEN, "src=\"http", "href=\"http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seconds=0", "seconds=301", "seconds=-1", "seconds=x", "seconds=99999999999", "format=pdf"})
    void a_profile_of_another_kind_is_refused(String query) {
        assertThat(admin("POST", "/admin/profile?" + query)).hasStatus(400);
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }
}
