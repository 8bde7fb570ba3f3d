package io.javatar.web.access;

import io.javatar.telemetry.metric.RouteGroup;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may call a resource method and its route group. On a method it overrides the one on the class. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Route {
    /** Returns who may call it, beside whom nobody can. */
    Caller caller();

    /** Returns which group of routes metrics count it in. */
    RouteGroup group();
}
