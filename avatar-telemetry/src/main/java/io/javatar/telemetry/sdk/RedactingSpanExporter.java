package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;

/** The last defence before spans leave: removes what looks personal, and counts failed exports. */
final class RedactingSpanExporter implements SpanExporter {
    private final ReconnectingExporter<SpanExporter> next;
    private final ExportQueue queue;
    private final DropCounters drops;

    /** Guards an exporter that serves for good. */
    RedactingSpanExporter(SpanExporter exporter, ExportQueue queue, DropCounters drops) {
        this(new ReconnectingExporter<>(exporter, null, SpanExporter::shutdown), queue, drops);
    }

    RedactingSpanExporter(ReconnectingExporter<SpanExporter> next, ExportQueue queue, DropCounters drops) {
        this.next = next;
        this.queue = queue;
        this.drops = drops;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        int items = spans.size();
        queue.leave(items);
        List<SpanData> clean = spans.stream().map(RedactedSpan::of).toList();
        CompletableResultCode result = next.export(exporter -> exporter.export(clean));
        result.whenComplete(() -> {
            if (!result.isSuccess()) {
                drops.failed(Signal.TRACES, items, result.getFailureThrowable());
            }
        });
        return result;
    }

    @Override
    public CompletableResultCode flush() {
        return next.current().flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }

    @Override
    public String toString() {
        return "RedactingSpanExporter{" + next.current() + "}";
    }
}
