package io.javatar.telemetry.sdk;

import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.SpanName;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Work within a request, current until it ends. */
final class WorkSpan implements ChildSpan {
    private static final ContextKey<WorkSpan> KEY = ContextKey.named("javatar-work");

    /** Receives the outcome. */
    @FunctionalInterface
    interface Ending {
        /** It ended in this context, well or not. */
        void ended(Context context, boolean success);
    }

    private final SpanName name;
    private final Span span;
    private final @Nullable WorkSpan outer;
    private final Context context;
    private final Scope scope;
    private final Ending ending;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    @SuppressWarnings("MustBeClosedChecker") // Our own close() closes it.
    WorkSpan(SpanName name, Span span, Ending ending) {
        Context current = Context.current();
        this.name = name;
        this.span = span;
        this.outer = current.get(KEY);
        this.context = current.with(span).with(KEY, this);
        this.scope = context.makeCurrent();
        this.ending = ending;
    }

    /** Returns the span of the innermost work of this name that the current thread is within, or null. */
    static @Nullable Span current(SpanName name) {
        WorkSpan work = Context.current().get(KEY);
        while (work != null && work.name != name) {
            work = work.outer;
        }
        return work == null ? null : work.span;
    }

    @Override
    public void failed(Throwable thrown) {
        if (!closed.get() && failure.compareAndSet(null, thrown) && span.isRecording()) {
            Failures.record(span, thrown);
        }
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        ending.ended(context, failure.get() == null);
        scope.close();
        span.end();
    }
}
