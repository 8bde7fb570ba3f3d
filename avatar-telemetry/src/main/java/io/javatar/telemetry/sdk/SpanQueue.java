package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.DropReason;
import io.javatar.telemetry.metric.Signal;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many spans wait for export. The SDK's own queue drops silently; this gate before it lets in no more than fit, so
 * that what is turned away can be counted.
 */
final class SpanQueue {
    private final AtomicInteger waiting = new AtomicInteger();
    private final int most;
    private final Losses losses;

    SpanQueue(int most, Losses losses) {
        this.most = most;
        this.losses = losses;
    }

    /** Lets one span in; answers whether there was room. */
    boolean enter() {
        if (waiting.incrementAndGet() <= most) {
            return true;
        }
        waiting.decrementAndGet();
        losses.lost(Signal.TRACES, DropReason.QUEUE_FULL, 1);
        return false;
    }

    /** Lets out so many spans, which are being exported now. */
    void leave(int spans) {
        waiting.addAndGet(-spans);
    }
}
