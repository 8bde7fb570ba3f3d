package io.javatar.telemetry.sdk;

import io.javatar.telemetry.span.ChildSpan;
import io.opentelemetry.context.Context;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work within a request whose trace is not recorded: measured, but no span of its own. */
final class UnrecordedWork implements ChildSpan {
    private final Context context;
    private final WorkSpan.Ending ending;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    UnrecordedWork(Context context, WorkSpan.Ending ending) {
        this.context = context;
        this.ending = ending;
    }

    @Override
    public void failed(Throwable thrown) {
        failed.set(true);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ending.ended(context, !failed.get());
        }
    }
}
