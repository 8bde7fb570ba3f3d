package io.javatar.telemetry.sdk;

import io.javatar.telemetry.span.ServerSpan.Entered;
import io.opentelemetry.context.Scope;

/** The context of a request, current in one thread. */
record EnteredContext(Scope scope) implements Entered {
    @Override
    public void close() {
        scope.close();
    }
}
