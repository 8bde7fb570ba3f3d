package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import io.opentelemetry.sdk.testing.logs.TestLogRecordData;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RedactingLogRecordExporterTest {
    private static final AttributeKey<String> NOTE = AttributeKey.stringKey("note");
    private static final AttributeKey<String> COOKIE = AttributeKey.stringKey("http.request.header.cookie");

    private final InMemoryLogRecordExporter memory = InMemoryLogRecordExporter.create();
    private final DropCounters drops = new DropCounters();

    @Test
    void what_looks_personal_is_taken_out_of_text_and_attributes() {
        LogRecordData arrived = through(record("from ada@example.org", Attributes.of(NOTE, "token=abc", COOKIE, "id")));
        assertThat(Objects.requireNonNull(arrived.getBodyValue()).asString()).isEqualTo("from REDACTED");
        assertThat(arrived.getAttributes()).isEqualTo(Attributes.of(NOTE, "token=REDACTED"));
        assertThat(arrived.getTimestampEpochNanos()).isEqualTo(42);
    }

    @Test
    void a_clean_record_is_passed_on_as_it_is() {
        LogRecordData record = record("clean", Attributes.of(NOTE, "x"));
        assertThat(through(record)).isSameAs(record);
    }

    @Test
    void records_that_are_not_taken_are_counted() {
        export(new Refusing(), List.of(record("a", Attributes.empty()), record("b", Attributes.empty())));
        assertThat(drops.total()).isEqualTo(2);
        assertThat(drops.lastError()).startsWith("logs: ");
    }

    private LogRecordData through(LogRecordData record) {
        export(memory, List.of(record));
        return memory.getFinishedLogRecordItems().get(0);
    }

    private void export(LogRecordExporter next, List<LogRecordData> records) {
        new RedactingLogRecordExporter(next, new ExportQueue(Signal.LOGS, 8, drops), drops).export(records);
    }

    private static LogRecordData record(String text, Attributes attributes) {
        return TestLogRecordData.builder()
                .setBody(text)
                .setAttributes(attributes)
                .setTimestamp(42, java.util.concurrent.TimeUnit.NANOSECONDS)
                .build();
    }

    private static final class Refusing implements LogRecordExporter {
        @Override
        public CompletableResultCode export(Collection<LogRecordData> records) {
            return CompletableResultCode.ofFailure();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
