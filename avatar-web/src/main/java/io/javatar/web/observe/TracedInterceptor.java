package io.javatar.web.observe;

import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.span.SpanName;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Opens and ends the span of {@link Traced}, also when the method throws. */
@Traced(SpanName.AVATAR_SERVE) // any value: it does not bind
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class TracedInterceptor {
    @Inject
    Telemetry telemetry;

    /** Calls the method within its span. */
    @AroundInvoke
    public @Nullable Object traced(InvocationContext call) throws Exception {
        return telemetry.traced(call.getMethod().getAnnotation(Traced.class).value(), call::proceed);
    }
}
