package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All telemetry in a file: a message of OTLP a line. */
class TelemetryFileTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger("io.javatar.file");

    @TempDir
    private Path directory;

    private final List<JsonObject> lines = new ArrayList<>();

    @BeforeEach
    void drive() throws Exception {
        Path file = directory.resolve("telemetry.jsonl");
        try (Telemetry telemetry = Fixture.enabled()
                .with("IVATAR_TELEMETRY_FILE", file.toString())
                .with("OTEL_METRIC_EXPORT_INTERVAL", "50")
                .start()) {
            Traffic traffic = new Traffic(telemetry);
            traffic.drawn(FakeRequest.get(null).with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"));
            traffic.within(
                    FakeRequest.get(null).with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"),
                    "/avatar/{hash}",
                    () -> LOG.log(System.Logger.Level.WARNING, "within"));
            assertThat(telemetry.status().destinations()).containsExactly("all: file " + file);
            // Those of the JVM are read only while telemetry runs.
            until(file, "jvm.cpu.recent_utilization");
        }
        for (String line : Files.readAllLines(file)) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                lines.add(reader.readObject());
            }
        }
    }

    @Test
    void a_span_stands_there_as_otlp_has_it() {
        JsonObject span = items("resourceSpans", "scopeSpans", "spans")
                .filter(one -> one.getString("name").equals("GET /avatar/{hash}"))
                .findFirst()
                .orElseThrow();
        assertThat(span.getString("traceId")).isEqualTo(TRACE);
        assertThat(span.getString("parentSpanId")).isEqualTo("b7ad6b7169203331");
        assertThat(span.getInt("kind")).isEqualTo(2);
        assertThat(span.getInt("flags")).isEqualTo(0x301);
        assertThat(span.getString("startTimeUnixNano")).matches("\\d{19}");
        assertThat(attribute(span, "http.response.status_code")).isEqualTo("{\"intValue\":\"200\"}");
        assertThat(attribute(span, "http.route")).isEqualTo("{\"stringValue\":\"/avatar/{hash}\"}");
        assertThat(span.getJsonArray("events").getJsonObject(0).getString("name"))
                .isEqualTo("cache.miss");
    }

    @Test
    void a_counter_stands_there_as_otlp_has_it() {
        JsonObject counter = metric("ivatar_requests_total").getJsonObject("sum");
        assertThat(counter.getInt("aggregationTemporality")).isEqualTo(2);
        assertThat(counter.getBoolean("isMonotonic")).isTrue();
        assertThat(counter.getJsonArray("dataPoints"))
                .extracting(point -> point.asJsonObject().getString("asInt"))
                .contains("2");
    }

    @Test
    void a_histogram_stands_there_as_otlp_has_it() {
        JsonObject point = metric("ivatar_request_duration_seconds")
                .getJsonObject("histogram")
                .getJsonArray("dataPoints")
                .getJsonObject(0);
        assertThat(point.getString("count")).isEqualTo("2");
        assertThat(point.getJsonArray("bucketCounts"))
                .hasSize(point.getJsonArray("explicitBounds").size() + 1);
        assertThat(point.getJsonArray("bucketCounts").stream()
                        .mapToInt(count -> Integer.parseInt(((JsonString) count).getString()))
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void an_exemplar_names_its_trace() {
        assertThat(metrics("ivatar_request_duration_seconds")
                        .flatMap(metric -> metric.getJsonObject("histogram").getJsonArray("dataPoints").stream())
                        .flatMap(point -> point.asJsonObject().getJsonArray("exemplars").stream()))
                .isNotEmpty()
                .allSatisfy(exemplar ->
                        assertThat(exemplar.asJsonObject().getString("traceId")).isEqualTo(TRACE));
    }

    @Test
    void a_gauge_stands_there_as_otlp_has_it() {
        assertThat(metric("jvm.cpu.recent_utilization").getJsonObject("gauge").getJsonArray("dataPoints"))
                .isNotEmpty();
    }

    @Test
    void a_log_record_stands_there_with_its_trace() {
        JsonObject record = items("resourceLogs", "scopeLogs", "logRecords")
                .filter(one ->
                        one.getJsonObject("body").getString("stringValue").equals("within"))
                .findFirst()
                .orElseThrow();
        assertThat(record.getString("traceId")).isEqualTo(TRACE);
        assertThat(record.getInt("severityNumber")).isEqualTo(13);
        assertThat(record.getString("severityText")).isEqualTo("WARNING");
    }

    @Test
    void every_message_says_who_writes_it() {
        assertThat(lines).hasSizeGreaterThanOrEqualTo(3).allSatisfy(line -> {
            String kind = line.keySet().iterator().next();
            JsonPointer resource = Json.createPointer('/' + kind + "/0/resource");
            assertThat(attribute(resource.getValue(line).asJsonObject(), "service.name"))
                    .isEqualTo("{\"stringValue\":\"ivatar\"}");
        });
    }

    @Test
    void a_directory_that_is_not_there_is_told_and_the_rest_runs() {
        try (Telemetry telemetry = Fixture.enabled()
                .page()
                .with("IVATAR_TELEMETRY_FILE", directory.resolve("no/such/file").toString())
                .start()) {
            assertThat(telemetry.status().destinations()).hasSize(1);
        }
    }

    private JsonObject metric(String name) {
        return metrics(name).reduce((earlier, later) -> later).orElseThrow();
    }

    private Stream<JsonObject> metrics(String name) {
        return items("resourceMetrics", "scopeMetrics", "metrics")
                .filter(one -> one.getString("name").equals(name));
    }

    private static void until(Path file, String text) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!Files.readString(file).contains(text)) {
            assertThat(System.nanoTime()).as("no %s within %s", text, LIMIT).isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private Stream<JsonObject> items(String resources, String scopes, String items) {
        return lines.stream()
                .filter(line -> line.containsKey(resources))
                .flatMap(line -> line.getJsonArray(resources).stream())
                .flatMap(resource -> resource.asJsonObject().getJsonArray(scopes).stream())
                .flatMap(scope -> scope.asJsonObject().getJsonArray(items).stream())
                .map(JsonValue::asJsonObject);
    }

    private static String attribute(JsonObject item, String key) {
        return item.getJsonArray("attributes").stream()
                .map(JsonValue::asJsonObject)
                .filter(attribute -> attribute.getString("key").equals(key))
                .map(attribute -> attribute.getJsonObject("value").toString())
                .findFirst()
                .orElse("");
    }
}
