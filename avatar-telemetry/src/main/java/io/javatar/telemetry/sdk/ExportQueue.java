package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.DropReason;
import io.javatar.telemetry.metric.Signal;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds how many spans or log records wait for export. The SDK's own queues drop silently; this gate admits no more than
 * fit, so that drops can be counted.
 */
final class ExportQueue {
    private final AtomicInteger waiting = new AtomicInteger();
    private final Signal signal;
    private final int most;
    private final DropCounters drops;

    ExportQueue(Signal signal, int most, DropCounters drops) {
        this.signal = signal;
        this.most = most;
        this.drops = drops;
    }

    /** Lets one in; answers whether there was room. */
    boolean enter() {
        if (waiting.incrementAndGet() <= most) {
            return true;
        }
        waiting.decrementAndGet();
        drops.lost(signal, DropReason.QUEUE_FULL, 1);
        return false;
    }

    /** Lets out so many, which are being exported now. */
    void leave(int items) {
        waiting.addAndGet(-items);
    }
}
