package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Signal;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import java.util.Collection;
import java.util.List;

/** The last defence before log records leave: removes what looks personal, and counts failed exports. */
final class RedactingLogRecordExporter implements LogRecordExporter {
    private final Renewal<LogRecordExporter> next;
    private final ExportQueue queue;
    private final Losses losses;

    /** Guards an exporter that serves for good. */
    RedactingLogRecordExporter(LogRecordExporter exporter, ExportQueue queue, Losses losses) {
        this(new Renewal<>(exporter, null, LogRecordExporter::shutdown), queue, losses);
    }

    RedactingLogRecordExporter(Renewal<LogRecordExporter> next, ExportQueue queue, Losses losses) {
        this.next = next;
        this.queue = queue;
        this.losses = losses;
    }

    @Override
    public CompletableResultCode export(Collection<LogRecordData> records) {
        int items = records.size();
        queue.leave(items);
        List<LogRecordData> clean = records.stream().map(RedactedLog::of).toList();
        CompletableResultCode result = next.export(exporter -> exporter.export(clean));
        result.whenComplete(() -> {
            if (!result.isSuccess()) {
                losses.failed(Signal.LOGS, items, result.getFailureThrowable());
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
