package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.telemetry.receiver.Capture;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import java.awt.Color;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the application logs within a request carries the trace of the request, on standard output and to the collector. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogsIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String EMAIL = "canary-of-the-log@example.org";
    private static final String WARNING = "storage-down";

    private HttpReceiver receiver;
    private JavatarServer server;

    /** An upload that fails, because the place of photos is taken away, is what the server logs. */
    @BeforeAll
    void fail() throws IOException {
        receiver = new HttpReceiver();
        server = JavatarServer.named("logs")
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "production")
                .with("OTEL_TRACES_SAMPLER", "parentbased_always_on")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "60000")
                .with("OTEL_BLRP_SCHEDULE_DELAY", "200")
                .start();
        Path blobs = server.data().resolve("blobs");
        Files.move(blobs, server.data().resolve("taken-away"));
        Files.createFile(blobs);
        Site site = server.site();
        assertThat(site.provisioning()
                        .send(
                                "PUT",
                                Provisioning.query(EMAIL),
                                BodyPublishers.ofByteArray(Photos.png(50, 50, Color.RED)),
                                "Content-Type",
                                "image/png",
                                "traceparent",
                                "00-" + TRACE + "-00f067aa0ba902b7-01"))
                .hasStatus(503);
    }

    @AfterAll
    void stop() {
        server.close();
        receiver.close();
    }

    private List<JsonObject> lines() {
        return server.log()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    @Test
    void in_production_every_line_of_the_application_is_a_json_object() {
        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.keySet())
                        .contains("time", "level", "logger", "message", "thread", "service", "environment"));
    }

    @Test
    void a_line_of_a_request_names_its_trace() {
        assertThat(lines())
                .filteredOn(line -> line.get("message").getAsString().contains(WARNING))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("trace_id").getAsString()).isEqualTo(TRACE);
                    assertThat(line.get("span_id").getAsString()).matches("[0-9a-f]{16}");
                });
    }

    @Test
    void the_same_line_is_not_written_by_the_server_as_well() {
        assertThat(server.log().lines().filter(line -> line.contains(WARNING))).hasSize(1);
    }

    @Test
    void the_collector_gets_it_with_the_same_trace() {
        Capture.Logged logged = receiver.capture().awaitLog(WARNING);

        assertThat(Capture.hex(logged.record().getTraceId().toByteArray())).isEqualTo(TRACE);
        assertThat(logged.record().getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_WARN);
    }

    @Test
    void nobody_is_named() {
        receiver.capture().awaitLog(WARNING);

        assertThat(server.log()).doesNotContain(EMAIL, JavatarServer.TOKEN);
        assertThat(receiver.capture().everything()).doesNotContain(EMAIL, JavatarServer.TOKEN);
    }
}
