package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.settings.TelemetryState;
import io.javatar.telemetry.span.ServerSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exporters that others wrote, found as they would be. */
class CustomExporterTest {
    private static final Logger OURS = Logger.getLogger("io.javatar.telemetry");
    private static final System.Logger LOG = System.getLogger("io.javatar.custom");

    private final Heard heard = new Heard();

    @TempDir
    private Path directory;

    @BeforeEach
    void listen() {
        OURS.addHandler(heard);
    }

    @AfterEach
    void stop() {
        OURS.removeHandler(heard);
    }

    @Test
    void it_gets_all_three_signals() throws IOException {
        Path file = directory.resolve("all");
        Telemetry telemetry = writing(file).start();
        drive(telemetry);
        assertThat(telemetry.status().destinations()).containsExactly("exporter writes");
        telemetry.close();
        assertThat(Files.readString(file))
                .contains("spans [", "GET /avatar/{hash}")
                .contains("metrics [", "ivatar_requests_total")
                .contains("logs [", "within a request");
    }

    @Test
    void what_looks_personal_does_not_reach_it() throws IOException {
        Path file = directory.resolve("all");
        try (Telemetry telemetry = writing(file).start()) {
            ServerSpan span = telemetry.server(FakeRequest.get("email=ada@example.org"));
            span.failed(new IllegalStateException("ada@example.org"));
            LOG.log(System.Logger.Level.WARNING, "ada@example.org");
            span.end(500);
        }
        assertThat(Files.readString(file))
                .contains("exception", "spans [", "logs [")
                .doesNotContain("ada@example.org");
    }

    @Test
    void each_of_its_exporters_is_shut_down_once() throws IOException {
        Path file = directory.resolve("all");
        writing(file).start().close();
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.startsWith("shut down"))
                .containsExactlyInAnyOrder("shut down spans", "shut down metrics", "shut down logs");
    }

    @Test
    void it_says_whether_it_wants_sums_or_differences() throws IOException {
        Path file = directory.resolve("all");
        writing(file).start().close();
        assertThat(Files.readString(file))
                .contains("aggregationTemporality=DELTA")
                .doesNotContain("aggregationTemporality=CUMULATIVE, points");
    }

    @Test
    void the_example_of_the_documentation_writes_its_lines() throws IOException {
        Path file = directory.resolve("slow");
        try (Telemetry telemetry = choosing("slow-spans")
                .with("IVATAR_EXPORTER_SLOW_SPANS_FILE", file.toString())
                .start()) {
            ServerSpan span = telemetry.server(FakeRequest.get("s=80"));
            span.route("/upload");
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < 2 * Traffic.MILLISECOND) {
                Thread.onSpinWait();
            }
            span.end(200);
        }
        assertThat(Files.readString(file)).matches("[0-9a-f]{32} GET /upload \\d+ ms\n");
    }

    @Test
    void the_documentation_shows_this_example() throws IOException {
        String page = Files.readString(Path.of("../docs/MONITORING.md"));
        String source = Files.readString(Path.of("src/test/java/io/javatar/telemetry/SlowSpans.java"));
        String example = source.substring(
                source.indexOf("// The example begins\n") + "// The example begins\n".length(),
                source.indexOf("// The example ends"));
        assertThat(page).contains("```java\n" + example + "```");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody            | WARNING | there is no exporter nobody, but slow-spans, writes
            throws-at-once    | SEVERE  | java.lang.IllegalStateException
            throws-when-asked | SEVERE  | java.lang.IllegalStateException
            hangs-at-once     | SEVERE  | does not open within 5 s
            slow-spans        | SEVERE  | IVATAR_EXPORTER_SLOW_SPANS_FILE is not set
            """)
    void one_that_cannot_be_opened_is_told_and_the_rest_runs(String name, String level, String words) {
        Path file = directory.resolve("all");
        try (Telemetry telemetry = writing(file)
                .with("IVATAR_TELEMETRY_EXPORTERS", name + ",writes")
                .start()) {
            assertThat(telemetry.status().state()).isEqualTo(TelemetryState.ON);
            assertThat(telemetry.status().destinations()).containsExactly("exporter writes");
        }
        assertThat(heard.lines()).anyMatch(line -> line.startsWith(level) && line.contains(words));
        assertThat(heard.lines()).noneMatch(line -> line.contains(MisbehavingExporters.SECRET));
    }

    @Test
    void a_provider_that_is_listed_and_broken_leaves_the_others() {
        writing(directory.resolve("all")).start().close();
        assertThat(heard.lines())
                .filteredOn(line -> line.contains("A provider of exporters cannot be used"))
                .hasSize(2)
                .anyMatch(line -> line.contains("Unmakeable"))
                .anyMatch(line -> line.contains("NoSuchProvider"))
                .noneMatch(line -> line.contains(MisbehavingExporters.SECRET));
    }

    @Test
    void providers_are_not_looked_for_where_none_is_chosen() {
        Fixture.enabled().page().start().close();
        assertThat(heard.lines()).noneMatch(line -> line.contains("A provider of exporters"));
    }

    @Test
    void what_it_does_not_take_is_counted_and_told_without_its_words() {
        Telemetry telemetry = choosing("throws").start();
        drive(telemetry);
        telemetry.close();
        // Four spans, two log records (telemetry tells its start) and an export of metrics.
        assertThat(telemetry.status().dropped()).isEqualTo(7);
        assertThat(telemetry.status().lastExportError())
                .contains("throws: java.lang.IllegalStateException")
                .doesNotContain(MisbehavingExporters.SECRET);
    }

    @Test
    void one_that_hangs_holds_up_no_other_and_not_the_end() throws IOException {
        Path file = directory.resolve("all");
        Telemetry telemetry =
                writing(file).with("IVATAR_TELEMETRY_EXPORTERS", "hangs,writes").start();
        drive(telemetry);
        telemetry.close();
        assertThat(Files.readString(file)).contains("GET /avatar/{hash}", "ivatar_requests_total", "within a request");
        assertThat(heard.lines()).anyMatch(line -> line.contains("did not end within 5 s"));
    }

    @Test
    void more_than_its_queue_holds_is_dropped_and_counted() {
        Telemetry telemetry = choosing("hangs")
                .with("OTEL_BSP_MAX_QUEUE_SIZE", "8")
                .with("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "1")
                .start();
        for (int i = 0; i < 100; i++) {
            drive(telemetry);
        }
        assertThat(telemetry.status().dropped()).isGreaterThan(300);
        telemetry.close();
    }

    private static Fixture choosing(String names) {
        return Fixture.enabled().with("IVATAR_TELEMETRY_EXPORTERS", names);
    }

    private static Fixture writing(Path file) {
        return choosing("writes").with("IVATAR_EXPORTER_WRITES_FILE", file.toString());
    }

    private static void drive(Telemetry telemetry) {
        Traffic traffic = new Traffic(telemetry);
        traffic.drawn(FakeRequest.get("s=80"));
        LOG.log(System.Logger.Level.WARNING, "within a request");
    }

    /** What telemetry says about itself. */
    private static final class Heard extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        List<String> lines() {
            return List.copyOf(lines);
        }

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() > Level.INFO.intValue()) {
                lines.add(record.getLevel().getName() + ' ' + record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
