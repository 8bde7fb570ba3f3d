package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a Zipkin server gets. */
class ZipkinTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";

    @Test
    void a_request_arrives_as_a_span_of_its_server() {
        JsonObject span = spans(200).stream()
                .filter(named("GET /avatar/{hash}"))
                .findFirst()
                .orElseThrow();
        assertThat(span.getString("traceId")).isEqualTo(TRACE);
        assertThat(span.getString("parentId")).isEqualTo(CALLER);
        assertThat(span.getString("id")).matches("[0-9a-f]{16}");
        assertThat(span.getString("kind")).isEqualTo("SERVER");
        assertThat(span.getJsonObject("localEndpoint").getString("serviceName")).isEqualTo("ivatar");
        assertThat(span.getJsonNumber("timestamp").longValue()).isGreaterThan(1_700_000_000_000_000L);
        assertThat(span.getInt("duration")).isPositive();
        assertThat(span.getJsonObject("tags").getString("http.response.status_code"))
                .isEqualTo("200");
        assertThat(span.getJsonObject("tags").getString("environment")).isEqualTo("development");
        assertThat(span.getJsonArray("annotations").getJsonObject(0).getString("value"))
                .isEqualTo("cache.miss");
    }

    @Test
    void what_happens_within_is_its_child_and_of_no_kind() {
        List<JsonObject> spans = spans(200);
        JsonObject request =
                spans.stream().filter(named("GET /avatar/{hash}")).findFirst().orElseThrow();
        JsonObject making =
                spans.stream().filter(named("avatar.generate_png")).findFirst().orElseThrow();
        assertThat(making.getString("parentId")).isEqualTo(request.getString("id"));
        assertThat(making).doesNotContainKey("kind");
    }

    @Test
    void a_busy_server_gets_them_later() {
        try (Inbox inbox = new Inbox(503);
                Telemetry telemetry = fixture(inbox.endpoint()).start()) {
            drive(telemetry);
            inbox.awaitCount(2);
            assertThat(inbox.letters().get(1).text())
                    .isEqualTo(inbox.letters().get(0).text());
            assertThat(telemetry.status().dropped()).isZero();
        }
    }

    @Test
    void the_token_is_sent_and_never_shown() {
        try (Inbox inbox = new Inbox();
                Telemetry telemetry = fixture(inbox.endpoint()).start()) {
            drive(telemetry);
            assertThat(inbox.await(text -> text.contains(TRACE)).headers().getFirst("Authorization"))
                    .isEqualTo("Bearer tell-nobody");
            assertThat(telemetry.status().toString())
                    .contains("zipkin http://127.0.0.1")
                    .doesNotContain("tell-nobody");
        }
    }

    @Test
    void spans_that_nobody_takes_are_counted() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Telemetry telemetry = fixture("http://127.0.0.1:" + port).start();
        drive(telemetry);
        telemetry.close();
        assertThat(telemetry.status().dropped()).isEqualTo(4);
        assertThat(telemetry.status().lastExportError()).startsWith("traces: ").contains("cannot be reached");
    }

    @Test
    void an_address_that_is_none_is_told_and_the_rest_runs() {
        try (Telemetry telemetry = fixture("ftp://zipkin").page().start()) {
            assertThat(telemetry.status().destinations())
                    .singleElement()
                    .asString()
                    .endsWith("/metrics");
        }
    }

    private static Fixture fixture(String endpoint) {
        return Fixture.enabled()
                .with("IVATAR_ZIPKIN_ENDPOINT", endpoint)
                .with("IVATAR_ZIPKIN_HEADERS", "authorization=Bearer tell-nobody")
                .with("OTEL_BSP_SCHEDULE_DELAY", "50");
    }

    private static void drive(Telemetry telemetry) {
        new Traffic(telemetry).drawn(FakeRequest.get("s=80").with("traceparent", "00-" + TRACE + '-' + CALLER + "-01"));
    }

    private static List<JsonObject> spans(int firstAnswer) {
        try (Inbox inbox = new Inbox(firstAnswer)) {
            try (Telemetry telemetry = fixture(inbox.endpoint()).start()) {
                drive(telemetry);
                inbox.await(text -> text.contains("GET /avatar/{hash}"));
            }
            return inbox.letters().stream()
                    .flatMap(letter -> array(letter.text()).stream())
                    .map(JsonValue::asJsonObject)
                    .toList();
        }
    }

    private static Predicate<JsonObject> named(String name) {
        return span -> span.getString("name").equals(name);
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
