package io.javatar.telemetry.span;

/** The span of a server without telemetry. */
enum SilentChildSpan implements ChildSpan {
    INSTANCE;

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void close() {}
}
