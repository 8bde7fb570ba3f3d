package io.javatar.telemetry.span;

/** The child span of a server without telemetry. */
enum SilentChildSpan implements ChildSpan {
    INSTANCE;

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void close() {}
}
