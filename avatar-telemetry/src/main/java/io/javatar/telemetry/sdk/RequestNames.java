package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Label;
import io.javatar.telemetry.metric.Method;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.metric.Routes.Route;
import java.util.Arrays;
import java.util.List;

/** The names of server spans, method and template, computed once. */
final class RequestNames {
    private final List<List<String>> names;

    RequestNames(Routes routes) {
        this.names = Arrays.stream(Method.values())
                .map(method ->
                        routes.all().stream().map(route -> name(method, route)).toList())
                .toList();
    }

    /** Returns the name of a request once its route is known. */
    String of(Label method, Route route) {
        return names.get(method.ordinal()).get(route.ordinal());
    }

    /** Returns the name of a request until then. */
    static String of(Method method) {
        return method == Method.OTHER ? "HTTP" : method.text();
    }

    private static String name(Method method, Route route) {
        return route.matched() ? of(method) + ' ' + route.template() : of(method);
    }
}
