package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;
import java.util.List;

/** The last defence before log records leave: removes what looks personal, and counts failed exports. */
final class RedactingLogRecordExporter implements LogRecordExporter {
    private final ReconnectingExporter<LogRecordExporter> next;
    private final ExportQueue queue;
    private final DropCounters drops;

    /** Guards an exporter that serves for good. */
    RedactingLogRecordExporter(LogRecordExporter exporter, ExportQueue queue, DropCounters drops) {
        this(new ReconnectingExporter<>(exporter, null, LogRecordExporter::shutdown), queue, drops);
    }

    RedactingLogRecordExporter(ReconnectingExporter<LogRecordExporter> next, ExportQueue queue, DropCounters drops) {
        this.next = next;
        this.queue = queue;
        this.drops = drops;
    }

    @Override
    public CompletableResultCode export(Collection<LogRecordData> records) {
        int items = records.size();
        queue.leave(items);
        List<LogRecordData> clean = records.stream().map(RedactedLog::of).toList();
        CompletableResultCode result = next.export(exporter -> exporter.export(clean));
        result.whenComplete(() -> {
            if (!result.isSuccess()) {
                drops.failed(Signal.LOGS, items, result.getFailureThrowable());
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
        return "RedactingLogRecordExporter{" + next.current() + "}";
    }
}
