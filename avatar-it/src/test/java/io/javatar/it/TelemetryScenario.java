package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Hostile;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.telemetry.receiver.Capture;
import io.javatar.telemetry.receiver.OtlpReceiver;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a collector gets, whichever protocol it speaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TelemetryScenario {
    private static final String PERSON = "canary.person@example.org";
    private static final String CALLER = "00f067aa0ba902b7";

    private final OtlpReceiver receiver;
    private final JavatarServer server;
    private final Site site;

    TelemetryScenario(OtlpReceiver receiver) {
        this.receiver = receiver;
        this.server = JavatarServer.named("telemetry-" + receiver.protocol().replace('/', '-'))
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "test")
                .with("OTEL_SERVICE_NAME", "avatars-under-test")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "60000") // the first call starts the receiver up
                .with("OTEL_BSP_SCHEDULE_DELAY", "200")
                .with("OTEL_METRIC_EXPORT_INTERVAL", "1000")
                .with("IVATAR_VERSION", "9.8.7");
        this.site = server.site();
    }

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.close();
        receiver.close();
    }

    @Test
    void an_avatar_request_is_a_server_span_with_the_drawing_as_its_child() {
        String trace = newTrace();

        site.get("/avatar/" + Hashes.md5(PERSON + trace) + "?d=identicon&s=123", "traceparent", traceparent(trace));

        Span request = server(trace, "avatar.generate_png");
        assertThat(request.getName()).isEqualTo("GET /avatar/{hash}");
        assertThat(Capture.hex(request.getParentSpanId().toByteArray())).isEqualTo(CALLER);
        assertThat(attribute(request, "http.route").getStringValue()).isEqualTo("/avatar/{hash}");
        assertThat(attribute(request, "http.request.method").getStringValue()).isEqualTo("GET");
        assertThat(attribute(request, "http.response.status_code").getIntValue())
                .isEqualTo(200);
        Span drawing = child(trace, "avatar.generate_png");
        assertThat(drawing.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attribute(drawing, "ivatar.avatar_size").getIntValue()).isEqualTo(123);
        assertThat(attribute(drawing, "ivatar.avatar_format").getStringValue()).isEqualTo("png");
        assertThat(attribute(drawing, "ivatar.avatar_source").getStringValue()).isEqualTo("generated");
    }

    @Test
    void a_photo_is_drawn_in_a_span_of_its_own_format() {
        String trace = newTrace();
        site.provisioning().put(PERSON, Photos.jpeg(200, 200, Color.RED));

        site.get("/avatar/" + Hashes.md5(PERSON) + "?s=" + 99, "traceparent", traceparent(trace));

        Span request = server(trace, "avatar.generate_jpg");
        Span drawing = child(trace, "avatar.generate_jpg");
        assertThat(drawing.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attribute(drawing, "ivatar.avatar_source").getStringValue()).isEqualTo("uploaded");
    }

    @Test
    void an_upload_is_a_server_span_with_its_processing_as_its_child() {
        String trace = newTrace();
        byte[] photo = Photos.png(200, 200, Color.RED);

        push(trace, photo);

        Span request = server(trace, "file_upload.process");
        assertThat(request.getName()).isEqualTo("PUT /api/v1/avatars");
        Span upload = child(trace, "file_upload.process");
        assertThat(upload.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(attribute(upload, "file.size").getIntValue()).isEqualTo(photo.length);
        assertThat(attribute(upload, "file.content_type").getStringValue()).isEqualTo("image/png");
        assertThat(attribute(upload, "ivatar.upload_outcome").getStringValue()).isEqualTo("ok");
    }

    @Test
    void what_the_database_is_asked_within_an_upload_is_told_without_a_value() {
        String trace = newTrace();

        push(trace, Photos.png(120, 120, Color.RED));

        server(trace, "file_upload.process");
        assertThat(receiver.capture().trace(trace))
                .filteredOn(span -> span.getKind() == Span.SpanKind.SPAN_KIND_CLIENT)
                .anySatisfy(span -> {
                    assertThat(span.getName()).isEqualTo("INSERT photo");
                    assertThat(attribute(span, "db.system.name").getStringValue())
                            .isEqualTo("h2database");
                    assertThat(attribute(span, "db.namespace").getStringValue()).isEqualTo("javatar");
                })
                .allSatisfy(span -> assertThat(span.toString()).doesNotContain("@example.org"));
    }

    @Test
    void a_refused_upload_tells_why_and_is_no_error_of_the_server() {
        String trace = newTrace();

        push(trace, Hostile.truncated(Photos.png(200, 200, Color.RED), 0.5));

        Span request = server(trace, "file_upload.process");
        assertThat(request.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_UNSET);
        assertThat(attribute(request, "http.response.status_code").getIntValue())
                .isEqualTo(422);
        assertThat(attribute(child(trace, "file_upload.process"), "ivatar.upload_outcome")
                        .getStringValue())
                .isEqualTo("malformed");
    }

    @Test
    void spans_tell_which_service_sent_them() {
        String trace = newTrace();
        site.get("/stats", "traceparent", traceparent(trace));
        receiver.capture().awaitTrace(trace, spans -> !spans.isEmpty());

        assertThat(receiver.capture().resources()).allSatisfy(resource -> {
            assertThat(value(resource.getAttributesList(), "service.name")).isEqualTo("avatars-under-test");
            assertThat(value(resource.getAttributesList(), "service.version")).isEqualTo("9.8.7");
            assertThat(value(resource.getAttributesList(), "deployment.environment.name"))
                    .isEqualTo("test");
        });
    }

    @Test
    void metrics_arrive_too() {
        site.get("/avatar/" + Hashes.md5("metrics") + "?d=retro");

        receiver.capture().awaitMetric("ivatar_avatar_requests_total");
        receiver.capture().awaitMetric("ivatar_request_duration_seconds");
    }

    @Test
    void nothing_personal_arrives() {
        String trace = newTrace();
        Provisioning api = site.provisioning();
        api.put(PERSON, new Form("photo", "canary-file-name.png", "image/png", Photos.png(90, 90, Color.BLUE)));
        api.get(PERSON);
        api.list("after=canary-query");
        site.get("/avatar/" + Hashes.md5(PERSON), "Cookie", "id=canary-cookie", "User-Agent", "test");
        site.get("/avatar/" + Hashes.sha256(PERSON) + "?name=canary-query&token=canary-query");
        site.get("/avatar/" + PERSON);
        site.get("/api/v1/avatars/" + PERSON, "Authorization", "Bearer canary-token");
        api.delete(PERSON);
        site.get("/stats", "traceparent", traceparent(trace));
        receiver.capture().awaitTrace(trace, spans -> !spans.isEmpty());

        assertThat(receiver.capture().everything())
                .doesNotContainIgnoringCase("canary", Hashes.md5(PERSON), Hashes.sha256(PERSON), JavatarServer.TOKEN);
    }

    private void push(String trace, byte[] photo) {
        site.provisioning()
                .send(
                        "PUT",
                        Provisioning.query("push." + trace + "@example.org"),
                        BodyPublishers.ofByteArray(photo),
                        "Content-Type",
                        "image/png",
                        "traceparent",
                        traceparent(trace));
    }

    /** The server's span of a trace, once its child has arrived as well. */
    private Span server(String trace, String child) {
        return receiver
                .capture()
                .awaitTrace(
                        trace,
                        spans -> spans.stream().anyMatch(TelemetryScenario::isServer)
                                && spans.stream()
                                        .anyMatch(span -> span.getName().equals(child)))
                .stream()
                .filter(TelemetryScenario::isServer)
                .findFirst()
                .orElseThrow();
    }

    private Span child(String trace, String name) {
        return receiver.capture().trace(trace).stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isServer(Span span) {
        return span.getKind() == Span.SpanKind.SPAN_KIND_SERVER;
    }

    private static AnyValue attribute(Span span, String key) {
        return span.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals(key))
                .map(KeyValue::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + span.getAttributesList()));
    }

    private static String value(List<KeyValue> attributes, String key) {
        return attributes.stream()
                .filter(attribute -> attribute.getKey().equals(key))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String traceparent(String trace) {
        return "00-" + trace + "-" + CALLER + "-01";
    }
}
