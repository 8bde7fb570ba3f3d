package io.javatar.web.access;

import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.metric.Routes;
import io.javatar.web.observe.PathTemplates;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every route of the server.
 *
 * @param rows one for each resource method, sorted by path and HTTP method
 */
public record RouteTable(List<Row> rows) {
    /**
     * One route.
     *
     * @param method the HTTP method; that of GET answers HEAD as well
     * @param path as JAX-RS matches it, such as <code>/avatar/{hash:.+}</code>
     * @param caller who may call it
     * @param group which group metrics count it in
     */
    public record Row(String method, String path, Caller caller, RouteGroup group) {
        /** Returns the path without the patterns of its parameters: {@code /avatar/{hash}}. */
        public String template() {
            return PathTemplates.template(path);
        }
    }

    /**
     * Reads the annotations of resource classes.
     *
     * @throws IllegalStateException for a method that does not say who may call it
     */
    public static RouteTable of(List<Class<?>> resources) {
        return new RouteTable(resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .flatMap(RouteTable::rows)
                .sorted(Comparator.comparing(Row::template).thenComparing(Row::method))
                .toList());
    }

    /** Returns all paths as telemetry finds them. */
    public PathTemplates paths() {
        return PathTemplates.of(rows.stream().map(Row::path).toList());
    }

    /** Returns all templates as telemetry counts them. */
    public Routes routes() {
        Map<String, RouteGroup> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.put(row.template(), row.group()));
        return Routes.of(groups);
    }

    /** Returns what a resource method, or else its class, says of itself. */
    static Route route(Method method) {
        Route own = method.getAnnotation(Route.class);
        Route route = own == null ? method.getDeclaringClass().getAnnotation(Route.class) : own;
        if (route == null) {
            throw new IllegalStateException(method + " does not say who may call it: @Route is missing");
        }
        return route;
    }

    private static Stream<Row> rows(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> row(type.getAnnotation(HttpMethod.class).value(), method));
    }

    private static Row row(String httpMethod, Method method) {
        String path = path(method.getDeclaringClass().getAnnotation(Path.class))
                + '/'
                + path(method.getAnnotation(Path.class));
        Route route = route(method);
        return new Row(httpMethod, PathTemplates.oneSlash(path), route.caller(), route.group());
    }

    private static String path(@Nullable Path annotation) {
        return annotation == null ? "" : annotation.value();
    }
}
