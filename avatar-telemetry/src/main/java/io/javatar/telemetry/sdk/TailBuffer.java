package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.DropReason;
import io.javatar.telemetry.metric.RequestType;
import io.javatar.telemetry.metric.Signal;
import io.javatar.telemetry.span.SpanName;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds the spans of a request until it ends, and then lets all of them out or none. Out go:
 *
 * <ol>
 *   <li>errors (status 500 and above, or an exception that escaped) and slow requests, of every kind;
 *   <li>requests with an upload, a login or logout, or an operator's call within;
 *   <li>those that were picked when they began, unless they are for health, a static file or an unknown path.
 * </ol>
 *
 * At most 1,000 requests are held, 64 spans of each, 8,192 spans in all. What is over is left out; where it would have
 * gone out it is counted as lost. A request for which there is no place goes out alone if it should, counted once.
 */
final class TailBuffer implements SpanProcessor {
    static final int TRACES = 1_000;
    static final int SPANS_OF_A_TRACE = 64;
    static final int SPANS = 8_192;

    private static final Set<String> ALWAYS_TYPES = Set.of(RequestType.AUTH.text());
    private static final Set<String> NEVER_TYPES = Set.of(RequestType.STATIC.text(), RequestType.OTHER.text());
    private static final Set<String> ALWAYS_NAMES = Set.of(
            SpanName.FILE_UPLOAD_PROCESS.text(),
            SpanName.AUTH_LOGIN.text(),
            SpanName.AUTH_LOGOUT.text(),
            SpanName.ADMIN_CALL.text());

    private final List<SpanProcessor> processors = new CopyOnWriteArrayList<>();
    private final Map<String, HeldTrace> byLiveSpan = new ConcurrentHashMap<>();
    private final AtomicInteger traces = new AtomicInteger();
    private final AtomicInteger spans = new AtomicInteger();
    private final long slowNanos;
    private final TraceRate rate;
    private final DropCounters drops;

    TailBuffer(Duration slow, TraceRate rate, DropCounters drops) {
        this.slowNanos = slow.toNanos();
        this.rate = rate;
        this.drops = drops;
    }

    /** Makes this the guard of a way out; answers what takes its place beside this: it flushes and ends, no more. */
    SpanProcessor before(SpanProcessor processor) {
        processors.add(processor);
        return new Guarded(processor);
    }

    /** Returns how many requests are held now. */
    int traces() {
        return traces.get();
    }

    /** Returns how many spans are held or awaited now. */
    int spans() {
        return spans.get();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        String id = span.getSpanContext().getSpanId();
        if (isRoot(span)) {
            if (traces.incrementAndGet() <= TRACES) {
                byLiveSpan.put(id, new HeldTrace());
            } else {
                traces.decrementAndGet();
            }
            return;
        }
        HeldTrace trace = byLiveSpan.get(span.getParentSpanContext().getSpanId());
        if (trace != null && expects(trace)) {
            byLiveSpan.put(id, trace);
        }
    }

    private boolean expects(HeldTrace trace) {
        boolean room = spans.incrementAndGet() <= SPANS;
        if (!trace.expect(room)) {
            spans.decrementAndGet();
            return false;
        }
        return true;
    }

    private static boolean isRoot(ReadableSpan span) {
        SpanContext parent = span.getParentSpanContext();
        return !parent.isValid() || parent.isRemote();
    }

    @Override
    public void onEnd(ReadableSpan span) {
        HeldTrace trace = byLiveSpan.remove(span.getSpanContext().getSpanId());
        if (trace == null) {
            unheld(span);
        } else if (isRoot(span)) {
            decide(span, trace);
        } else {
            switch (trace.ended(span, ALWAYS_NAMES.contains(span.getName()))) {
                case HELD -> {}
                case OUT -> {
                    spans.decrementAndGet();
                    out(span);
                }
                case LEFT -> spans.decrementAndGet();
            }
        }
    }

    private void decide(ReadableSpan root, HeldTrace trace) {
        boolean out = failedOrSlow(root) || trace.always() || isAlways(root) || isPicked(root);
        List<ReadableSpan> held = trace.decide(out);
        traces.decrementAndGet();
        spans.addAndGet(-held.size());
        if (out) {
            held.forEach(this::out);
            out(root);
            drops.lost(Signal.TRACES, DropReason.QUEUE_FULL, trace.missed());
        } else if (root.getSpanContext().isSampled()
                && !root.getParentSpanContext().isSampled()) {
            rate.giveBack();
        }
    }

    // What was picked went out piece by piece.
    private void unheld(ReadableSpan span) {
        if (span.getSpanContext().isSampled()) {
            out(span);
        } else if (isRoot(span) && (failedOrSlow(span) || isAlways(span))) {
            out(span);
            drops.lost(Signal.TRACES, DropReason.QUEUE_FULL, 1);
        }
    }

    private boolean failedOrSlow(ReadableSpan root) {
        return root.getAttribute(AttributeKeys.ERROR_TYPE) != null || root.getLatencyNanos() >= slowNanos;
    }

    private static boolean isAlways(ReadableSpan root) {
        return isOf(root, ALWAYS_TYPES) || ALWAYS_NAMES.contains(root.getName());
    }

    private static boolean isPicked(ReadableSpan root) {
        return root.getSpanContext().isSampled() && !isOf(root, NEVER_TYPES);
    }

    private static boolean isOf(ReadableSpan root, Set<String> types) {
        String type = root.getAttribute(AttributeKeys.REQUEST_TYPE);
        return type != null && types.contains(type);
    }

    private void out(ReadableSpan span) {
        ReadableSpan kept = span.getSpanContext().isSampled() ? span : new KeptSpan(span);
        for (SpanProcessor processor : processors) {
            processor.onEnd(kept);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    /** Stands where the way out would get the spans by itself. */
    private record Guarded(SpanProcessor processor) implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {}

        @Override
        public boolean isEndRequired() {
            return false;
        }

        @Override
        public CompletableResultCode shutdown() {
            return processor.shutdown();
        }

        @Override
        public CompletableResultCode forceFlush() {
            return processor.forceFlush();
        }
    }
}
