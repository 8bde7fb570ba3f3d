package io.javatar.telemetry.span;

import io.javatar.telemetry.metric.Format;
import org.jspecify.annotations.Nullable;

/** The request of a server without telemetry. */
enum SilentServerSpan implements ServerSpan, ServerSpan.Entered {
    INSTANCE;

    @Override
    public Entered enter() {
        return this;
    }

    @Override
    public void close() {}

    @Override
    public void route(@Nullable String template) {}

    @Override
    public void avatar(int size, Format format) {}

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void end(int status) {}
}
