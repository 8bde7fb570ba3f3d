package io.javatar.telemetry.span;

import io.javatar.telemetry.metric.Format;
import org.jspecify.annotations.Nullable;

/**
 * One request, from its first byte to its last: a span of kind SERVER, its metrics, and the context that everything
 * within belongs to. Whoever starts it ends it; all methods may be called from any thread and never throw.
 */
public interface ServerSpan {
    /** The context of a request in one thread. */
    interface Entered extends AutoCloseable {
        /** Leaves it, in the thread that entered. */
        @Override
        void close();
    }

    /** Makes this the current request of this thread, until the answer is closed there. */
    Entered enter();

    /** Says which template the path fits, such as {@code /avatar/{hash}}; unknown ones and null count as unmatched. */
    void route(@Nullable String template);

    /** Says which picture is asked for: its side in pixels and its format. */
    void avatar(int size, Format format);

    /** Says what escaped from the application. The span still has to end. */
    void failed(Throwable failure);

    /** Ends it with the status of the answer. Only the first call counts. */
    void end(int status);

    /** Belongs to no request; does nothing. */
    ServerSpan SILENT = SilentServerSpan.INSTANCE;
}
