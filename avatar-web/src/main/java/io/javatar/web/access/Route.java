package io.javatar.web.access;

import io.javatar.telemetry.metric.RouteGroup;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who may call a resource method. Stands on the method or on its class; the method's own counts. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Route {
    /** Returns who may call it, beside whom nobody can. */
    Caller caller();

    /** Returns which group of routes metrics count it in. */
    RouteGroup group();
}
