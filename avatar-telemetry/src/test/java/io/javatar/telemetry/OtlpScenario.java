package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.receiver.Capture;
import io.javatar.telemetry.receiver.OtlpReceiver;
import io.javatar.telemetry.span.TraceIds;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import io.opentelemetry.proto.trace.v1.Span;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a collector gets, whichever protocol it speaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OtlpScenario {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CALLER = "b7ad6b7169203331";
    private static final int SPANS = 8;
    private static final System.Logger LOG = System.getLogger("io.javatar.scenario");

    private final OtlpReceiver receiver;
    private final Telemetry telemetry;
    private @Nullable TraceIds logged;

    OtlpScenario(OtlpReceiver receiver) {
        this.receiver = receiver;
        this.telemetry = Fixture.enabled()
                .with("OTEL_ENVIRONMENT", "test")
                .with("OTEL_TRACES_SAMPLER", "always_on")
                .with("OTEL_RESOURCE_ATTRIBUTES", "team=avatars,host.name=secret-host")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "60000") // the first call starts the receiver up
                .with("OTEL_BSP_SCHEDULE_DELAY", "100")
                .with("OTEL_BLRP_SCHEDULE_DELAY", "100")
                .with("OTEL_METRIC_EXPORT_INTERVAL", "500")
                .start();
    }

    @BeforeAll
    void drive() {
        Traffic traffic = new Traffic(telemetry);
        traffic.drawn(FakeRequest.get("s=80&d=identicon")
                .with("traceparent", "00-" + TRACE + '-' + CALLER + "-01")
                .with("tracestate", "vendor=canary"));
        traffic.cached(FakeRequest.get("s=80&token=canary"));
        traffic.upload(FakeRequest.of("POST"));
        traffic.others();
        traffic.within(FakeRequest.get(null), "/avatar/{hash}", () -> {
            logged = telemetry.current();
            LOG.log(Level.WARNING, "No picture for {0}", "ada@example.org");
            LOG.log(Level.ERROR, "Not drawn: kaputt", new IllegalStateException("kaputt"));
        });
        java.util.logging.Logger.getLogger("io.opentelemetry.exporter").warning("the collector is gone");
        LOG.log(Level.INFO, "outside");
    }

    @AfterAll
    void close() {
        telemetry.close();
        receiver.close();
    }

    @Test
    void every_span_arrives() {
        assertThat(receiver.capture().awaitSpans(SPANS))
                .extracting(Span::getName)
                .containsExactlyInAnyOrder(
                        "GET /avatar/{hash}",
                        "avatar.generate_png",
                        "image.draw",
                        "image.encode",
                        "GET /avatar/{hash}",
                        "GET /avatar/{hash}",
                        "POST /upload",
                        "file_upload.process");
    }

    @Test
    void a_request_continues_the_trace_of_its_caller() {
        Span request = trace("GET /avatar/{hash}");
        assertThat(Capture.hex(request.getParentSpanId().toByteArray())).isEqualTo(CALLER);
        assertThat(request.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
    }

    @Test
    void what_happens_within_a_request_is_its_child() {
        Span request = trace("GET /avatar/{hash}");
        assertThat(List.of(trace("avatar.generate_png"), trace("image.draw"), trace("image.encode")))
                .allSatisfy(span -> assertThat(span.getParentSpanId()).isEqualTo(request.getSpanId()));
    }

    @Test
    void a_picture_in_the_making_tells_what_it_is() {
        assertThat(attributes(trace("avatar.generate_png")))
                .containsOnly(
                        Map.entry("ivatar.avatar_size", "80"),
                        Map.entry("ivatar.avatar_format", "png"),
                        Map.entry("ivatar.avatar_source", "generated"),
                        Map.entry("ivatar.avatar_generator", "identicon"));
    }

    @Test
    void an_upload_tells_its_size_its_type_and_masks_its_name_and_its_owner() {
        assertThat(attributes(span("file_upload.process")))
                .containsKeys("ivatar.avatar_email")
                .contains(
                        Map.entry("file.name", "*.png"),
                        Map.entry("file.size", "4711"),
                        Map.entry("file.content_type", "image/png"),
                        Map.entry("ivatar.upload_outcome", "ok"))
                .hasSize(5);
    }

    @Test
    void every_metric_of_the_contract_arrives_under_its_name() {
        Set<String> contract =
                Stream.of(AvatarMetric.values()).map(AvatarMetric::instrument).collect(Collectors.toSet());
        contract.forEach(receiver.capture()::awaitMetric);
        assertThat(receiver.capture().metricNames())
                .containsAll(contract)
                .allMatch(name -> contract.contains(name) || name.startsWith("jvm."));
    }

    @Test
    void the_resource_says_who_sends_it_and_from_where() {
        receiver.capture().awaitSpans(SPANS);
        assertThat(receiver.capture().resources())
                .singleElement()
                .satisfies(resource -> assertThat(texts(resource.getAttributesList()))
                        .contains(
                                Map.entry("service.name", "ivatar"),
                                Map.entry("service.version", "2.0.0"),
                                Map.entry("service.instance.id", "node-1"),
                                Map.entry("deployment.environment.name", "test"),
                                Map.entry("deployment.environment", "test"),
                                Map.entry("team", "avatars"))
                        .doesNotContainKeys("process.pid", "process.command_line", "host.name"));
    }

    @Test
    void a_log_record_carries_the_trace_of_its_request() {
        LogRecord record = receiver.capture().awaitLog("No picture").record();
        TraceIds current = Objects.requireNonNull(logged);
        assertThat(Capture.hex(record.getTraceId().toByteArray())).isEqualTo(current.traceId());
        assertThat(Capture.hex(record.getSpanId().toByteArray())).isEqualTo(current.spanId());
        assertThat(record.getFlags() & 1).isEqualTo(1);
    }

    @Test
    void a_log_record_outside_a_request_carries_no_trace() {
        assertThat(receiver.capture().awaitLog("outside").record().getTraceId()).isEmpty();
    }

    @Test
    void a_log_record_tells_its_logger_its_level_and_its_thread() {
        Capture.Logged said = receiver.capture().awaitLog("No picture");
        assertThat(said.logger()).isEqualTo("io.javatar.scenario");
        assertThat(said.record().getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_WARN);
        assertThat(said.record().getSeverityText()).isEqualTo("WARNING");
        assertThat(texts(said.record().getAttributesList())).containsOnlyKeys("thread.name");
    }

    @Test
    void the_exception_of_a_log_record_is_told_without_what_it_says() {
        LogRecord record = receiver.capture().awaitLog("Not drawn").record();
        assertThat(record.getBody().getStringValue()).isEqualTo("Not drawn: REDACTED");
        assertThat(texts(record.getAttributesList()))
                .contains(
                        Map.entry("exception.type", "java.lang.IllegalStateException"),
                        Map.entry("exception.message", "REDACTED"))
                .hasEntrySatisfying(
                        "exception.stacktrace",
                        trace -> assertThat(trace)
                                .contains("at io.javatar.telemetry.OtlpScenario")
                                .doesNotContain("kaputt"));
    }

    @Test
    void what_sending_itself_says_is_not_sent() {
        receiver.capture().awaitLog("outside");
        assertThat(receiver.capture().logs()).noneMatch(said -> said.logger().startsWith("io.opentelemetry"));
    }

    @Test
    void the_start_is_logged_where_logs_go() {
        assertThat(receiver.capture()
                        .awaitLog("Telemetry of ivatar 2.0.0 (test)")
                        .record()
                        .getBody()
                        .getStringValue())
                .contains("logs: " + receiver.protocol());
    }

    @Test
    void nothing_personal_arrives() {
        receiver.capture().awaitLog("outside");
        receiver.capture().awaitSpans(SPANS);
        assertThat(receiver.capture().everything())
                .doesNotContain("canary", "ada.png", "ada@example.org", "203.0.113.77");
    }

    private Span trace(String name) {
        receiver.capture().awaitSpans(SPANS);
        return receiver.capture().trace(TRACE).stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Span span(String name) {
        return receiver.capture().awaitSpans(SPANS).stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> attributes(Span span) {
        return texts(span.getAttributesList());
    }

    private static Map<String, String> texts(List<KeyValue> attributes) {
        return attributes.stream().collect(Collectors.toMap(KeyValue::getKey, one -> text(one.getValue())));
    }

    private static String text(AnyValue value) {
        return value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue();
    }
}
