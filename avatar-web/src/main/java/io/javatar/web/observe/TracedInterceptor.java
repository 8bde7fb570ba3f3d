package io.javatar.web.observe;

import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.span.SpanName;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Objects;
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
        return telemetry.traced(name(call.getMethod()), call::proceed);
    }

    /** The name at the method, else that at its class, which may be inherited. */
    static SpanName name(Method method) {
        Traced traced = method.getAnnotation(Traced.class);
        return Objects.requireNonNull(
                        traced == null ? method.getDeclaringClass().getAnnotation(Traced.class) : traced,
                        "neither the method nor its class is @Traced")
                .value();
    }
}
