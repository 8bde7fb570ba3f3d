package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.common.CompletableResultCode;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Recreates an exporter after two exports without an answer in time. Its HTTP/2 connection may be dead and still look
 * open, as when a firewall has dropped it: the exporter would use it until TCP gives up, a quarter of an hour later.
 */
final class ReconnectingExporter<E> {
    private static final int PATIENCE = 2;

    private final AtomicReference<E> current;
    private final @Nullable Supplier<E> maker;
    private final Function<E, CompletableResultCode> end;
    private final AtomicInteger silences = new AtomicInteger();

    /** Begins with one that is there; without a maker it serves for good. */
    ReconnectingExporter(E first, @Nullable Supplier<E> maker, Function<E, CompletableResultCode> end) {
        this.current = new AtomicReference<>(first);
        this.maker = maker;
        this.end = end;
    }

    E current() {
        return Objects.requireNonNull(current.get());
    }

    /** Exports with the current one and watches what comes of it. */
    CompletableResultCode export(Function<E, CompletableResultCode> work) {
        E used = current();
        CompletableResultCode result = work.apply(used);
        result.whenComplete(() -> ended(used, result));
        return result;
    }

    CompletableResultCode shutdown() {
        return end.apply(current());
    }

    private void ended(E used, CompletableResultCode result) {
        boolean silent = !result.isSuccess()
                && ExportFailure.of(result.getFailureThrowable()).cause() instanceof InterruptedIOException;
        if (!silent) {
            silences.set(0);
        } else if (maker != null && silences.incrementAndGet() >= PATIENCE) {
            silences.set(0);
            if (current.compareAndSet(used, maker.get())) {
                CompletableResultCode unused = end.apply(used);
            }
        }
    }
}
