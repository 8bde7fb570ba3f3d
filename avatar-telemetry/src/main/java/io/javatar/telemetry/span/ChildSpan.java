package io.javatar.telemetry.span;

/** Work within a request, in one thread: opened and closed there. Its methods never throw. */
public interface ChildSpan extends AutoCloseable {
    /** Says why it fails; it still has to be closed. Only the first call counts. */
    void failed(Throwable failure);

    /** Ends it; well, unless it failed. Only the first call counts. */
    @Override
    void close();

    /** Records nothing. */
    ChildSpan SILENT = SilentChildSpan.INSTANCE;
}
