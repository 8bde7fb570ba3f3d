package io.javatar.telemetry.sdk;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.logs.LogRecordProcessor;
import io.opentelemetry.sdk.logs.ReadWriteLogRecord;

/** Passes on the log records that the queue has room for. */
final class GatedLogProcessor implements LogRecordProcessor {
    private final LogRecordProcessor next;
    private final ExportQueue queue;

    GatedLogProcessor(LogRecordProcessor next, ExportQueue queue) {
        this.next = next;
        this.queue = queue;
    }

    @Override
    public void onEmit(Context context, ReadWriteLogRecord record) {
        if (queue.enter()) {
            next.onEmit(context, record);
        }
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return next.forceFlush();
    }
}
