package io.javatar.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Capture;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import org.junit.jupiter.api.Test;

/** The log records: what the server says when an upload fails. */
interface LogContract {
    Capture capture();

    @Test
    default void a_record_has_its_severity_and_says_what_happened() {
        Capture.Logged logged = failure();

        assertThat(logged.record().getSeverityNumber()).isEqualTo(SeverityNumber.SEVERITY_NUMBER_WARN);
        // As the logger calls it: java.util.logging in one way, JBoss in the other.
        assertThat(logged.record().getSeverityText()).isIn("WARNING", "WARN");
        assertThat(logged.logger()).startsWith("io.javatar.");
    }

    @Test
    default void a_record_has_the_trace_and_the_span_that_it_was_said_in() {
        Capture.Logged logged = failure();

        assertThat(Capture.hex(logged.record().getTraceId().toByteArray())).isEqualTo(Call.FAILED_UPLOAD.trace());
        assertThat(Call.FAILED_UPLOAD.awaited(capture()).spans())
                .anySatisfy(span ->
                        assertThat(span.getSpanId()).isEqualTo(logged.record().getSpanId()));
        assertThat(logged.record().getFlags() & 1).isEqualTo(1);
    }

    private Capture.Logged failure() {
        return capture().awaitLog("storage-down");
    }
}
