package io.javatar.telemetry;

// The example begins
import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.export.ExporterProvider;
import io.javatar.telemetry.export.ExporterSettings;
import io.javatar.telemetry.export.Exporters;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/** Writes one line for each span that took a millisecond or more. */
public final class SlowSpans implements ExporterProvider {
    private static final long MILLISECOND = 1_000_000;

    @Override
    public String name() {
        return "slow-spans";
    }

    @Override
    public Exporters open(ExporterSettings settings) throws ExporterException {
        String file = settings.text("FILE"); // IVATAR_EXPORTER_SLOW_SPANS_FILE
        if (file == null) {
            throw new ExporterException(settings.variable("FILE") + " is not set: name a file to write to");
        }
        return new Exporters(new Lines(Path.of(file)), null, null);
    }

    private record Lines(Path file) implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            List<String> lines = spans.stream()
                    .filter(span -> nanos(span) >= MILLISECOND)
                    .map(span -> span.getTraceId() + ' ' + span.getName() + ' ' + nanos(span) / MILLISECOND + " ms")
                    .toList();
            try {
                Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return CompletableResultCode.ofSuccess();
            } catch (IOException failure) {
                return CompletableResultCode.ofExceptionalFailure(failure);
            }
        }

        private static long nanos(SpanData span) {
            return span.getEndEpochNanos() - span.getStartEpochNanos();
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
// The example ends
