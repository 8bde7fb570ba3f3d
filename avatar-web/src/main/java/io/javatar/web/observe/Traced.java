package io.javatar.web.observe;

import io.javatar.telemetry.span.SpanName;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts what a method of a CDI bean does into a span of its own, within the request's (spec TELEMETRY 7.1). */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Traced {
    /** Returns the name of the span. */
    @Nonbinding
    SpanName value();
}
