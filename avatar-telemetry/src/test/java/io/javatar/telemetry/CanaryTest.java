package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Puts a mark into everything that a client can say, and looks for it in everything that leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("try")
class CanaryTest {
    private static final int REQUESTS = 100;
    private static final String CANARY = "kNiSpEl";
    private static final List<String> HEADERS = List.of(
            "Cookie",
            "Authorization",
            "Referer",
            "Host",
            "X-Forwarded-For",
            "Forwarded",
            "tracestate",
            "baggage",
            "traceparent",
            "X-Request-Id",
            "Accept-Language",
            "From");

    private static final System.Logger LOG = System.getLogger("io.javatar.canary");

    private final Random random = new Random(20261122);
    private final HttpReceiver receiver = new HttpReceiver();
    private final Inbox zipkin = new Inbox();
    private final Path file = temporaryFile();
    private final Telemetry telemetry = Fixture.enabled()
            .page()
            .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
            .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
            .with("IVATAR_ZIPKIN_ENDPOINT", zipkin.endpoint())
            .with("IVATAR_TELEMETRY_FILE", file.toString())
            .with("OTEL_BSP_SCHEDULE_DELAY", "100")
            .with("OTEL_BLRP_SCHEDULE_DELAY", "100")
            .with("OTEL_METRIC_EXPORT_INTERVAL", "500")
            .start();
    private String text = "";
    private String openMetrics = "";

    @BeforeAll
    void drive() throws Exception {
        for (int i = 0; i < REQUESTS; i++) {
            request(i);
        }
        // A scrape empties the exemplars, so the page that shows them comes first.
        openMetrics = Scrape.get(telemetry, "application/openmetrics-text").body();
        text = Scrape.get(telemetry, "text/plain").body();
    }

    @AfterAll
    void close() throws IOException {
        telemetry.close();
        receiver.close();
        zipkin.close();
        Files.delete(file);
        Files.delete(file.getParent());
    }

    @Test
    void no_mark_reaches_the_collector() {
        receiver.capture().awaitMetric("ivatar_requests_total");
        assertThat(receiver.capture().awaitSpans(3 * REQUESTS)).hasSize(3 * REQUESTS);
        assertThat(receiver.capture().everything()).doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void no_mark_is_in_the_log() {
        receiver.capture().awaitLog("Request " + (REQUESTS - 1) + " failed");
        assertThat(receiver.capture().logs()).hasSizeGreaterThanOrEqualTo(REQUESTS);
        assertThat(receiver.capture().everything()).doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void no_mark_reaches_zipkin() {
        zipkin.await(text -> text.contains("file_upload.process"));
        assertThat(zipkin.everything()).contains("exception.stacktrace").doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void no_mark_is_in_the_file() throws IOException {
        receiver.capture().awaitSpans(3 * REQUESTS);
        zipkin.await(text -> text.contains("file_upload.process"));
        telemetry.close();
        assertThat(Files.readString(file))
                .contains("resourceSpans", "resourceMetrics", "resourceLogs")
                .doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void no_mark_stands_on_the_page() {
        assertThat(text).contains("ivatar_requests_total").doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void no_mark_stands_on_the_page_with_exemplars() {
        assertThat(openMetrics).contains("trace_id=\"", "# EOF").doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void the_marks_made_no_series_of_their_own() {
        assertThat(text.lines().filter(line -> line.startsWith("ivatar_"))).hasSizeLessThan(400);
    }

    private void request(int number) {
        FakeRequest request =
                new FakeRequest("POST", mark() + "=1&s=" + mark() + "&d=" + mark() + '&' + mark(), Map.of());
        for (String header : HEADERS) {
            request = request.with(header, mark());
        }
        ServerSpan span = telemetry.server(request.with("X-" + mark(), mark()));
        try (ServerSpan.Entered entered = span.enter()) {
            span.route('/' + mark());
            work();
        } catch (IllegalStateException failure) {
            span.failed(failure);
            LOG.log(System.Logger.Level.WARNING, "Request " + number + " failed: " + failure.getMessage(), failure);
        }
        span.end(500);
    }

    private void work() {
        try (ChildSpan upload = telemetry.child(SpanName.FILE_UPLOAD_PROCESS)) {
            telemetry.uploaded(new Upload(
                    ContentType.of(mark()),
                    random.nextInt(1 << 20),
                    UploadOutcome.MALFORMED,
                    mark() + '.' + mark(),
                    mark() + "@example.org"));
            try (ChildSpan making = telemetry.generating(
                    new Picture(random.nextInt(), Format.of(mark()), Source.UPLOADED, mark() + mark()))) {
                making.failed(new IllegalArgumentException(mark()));
            }
            throw new IllegalStateException(mark(), new IllegalArgumentException(mark()));
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempDirectory("canary").resolve("telemetry.jsonl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String mark() {
        return CANARY + random.nextInt(1_000_000);
    }
}
