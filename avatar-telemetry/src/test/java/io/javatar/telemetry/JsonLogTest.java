package io.javatar.telemetry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.TraceIds;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The log of a program of its own, read from its standard output. */
class JsonLogTest {
    private static final Logger LOG = System.getLogger("io.javatar.program");

    @Test
    void in_production_every_line_is_json() throws Exception {
        assertThat(lines("production", "true"))
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line)
                        .containsKeys("time", "level", "logger", "message", "thread", "service", "environment"));
    }

    @Test
    void a_line_within_a_request_names_its_trace() throws Exception {
        List<JsonObject> lines = lines("production", "true");
        JsonObject within = line(lines, "within");
        JsonObject told = line(lines, "told ");
        assertThat(told.getString("message"))
                .isEqualTo("told " + within.getString("trace_id").substring(0, 31) + ' ' + within.getString("span_id"));
        assertThat(within.getString("trace_flags")).isEqualTo("01");
        assertThat(line(lines, "outside")).doesNotContainKeys("trace_id", "span_id", "trace_flags");
    }

    @Test
    void a_line_tells_who_says_it_and_where() throws Exception {
        JsonObject within = line(lines("production", "true"), "within");
        assertThat(within.getString("level")).isEqualTo("WARN");
        assertThat(within.getString("logger")).isEqualTo("io.javatar.program");
        assertThat(within.getString("thread")).isEqualTo("main");
        assertThat(within.getString("environment")).isEqualTo("production");
        assertThat(within.getString("message")).isEqualTo("within\nREDACTED");
    }

    @Test
    void an_exception_stands_on_the_line_of_its_record() throws Exception {
        JsonObject failed = line(lines("production", "true"), "failed");
        JsonObject exception = failed.getJsonObject("exception");
        assertThat(exception.getString("type")).isEqualTo("java.lang.IllegalStateException");
        assertThat(exception.getString("stacktrace"))
                .contains("JsonLogTest.main")
                .doesNotContain("Ada");
    }

    @Test
    void without_export_lines_name_the_trace_of_the_caller() throws Exception {
        assertThat(line(lines("production", "false"), "within").getString("trace_id"))
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void in_development_the_log_is_left_to_the_server() throws Exception {
        assertThat(output("development", "false")).isEmpty();
    }

    /** The program. */
    public static void main(String[] args) {
        Fixture fixture = Fixture.enabled()
                .with("OTEL_ENVIRONMENT", args[0])
                .with("OTEL_EXPORT_ENABLED", args[1])
                .with("IVATAR_TELEMETRY_LOG_FORMAT", "")
                .with("OTEL_TRACES_SAMPLER", "always_on")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
                .with("OTEL_LOGS_EXPORTER", "none");
        try (Telemetry telemetry = fixture.start()) {
            ServerSpan span = telemetry.server(FakeRequest.get(null)
                    .with("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
            ServerSpan.Entered entered = span.enter();
            TraceIds ids = Objects.requireNonNull(telemetry.current());
            LOG.log(Level.WARNING, "within\nada@example.org");
            // A whole trace id looks like the hash of an address, and is taken out of a message.
            LOG.log(Level.INFO, "told " + ids.traceId().substring(0, 31) + ' ' + ids.spanId());
            LOG.log(Level.ERROR, "failed", new IllegalStateException("Ada"));
            entered.close();
            span.end(200);
            LOG.log(Level.INFO, "outside");
        }
    }

    private static List<JsonObject> lines(String environment, String export) throws Exception {
        return output(environment, export).lines().map(JsonLogTest::parse).toList();
    }

    private static JsonObject line(List<JsonObject> lines, String message) {
        return lines.stream()
                .filter(line -> line.getString("message").startsWith(message))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static String output(String environment, String export) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        JsonLogTest.class.getName(),
                        environment,
                        export)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).isZero();
        return output;
    }
}
