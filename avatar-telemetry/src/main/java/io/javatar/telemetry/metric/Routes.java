package io.javatar.telemetry.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The path templates of a server, known from the start: the only paths that spans record. Metrics record their groups. */
public final class Routes {
    /**
     * One template.
     *
     * @param template such as {@code /avatar/{hash}}; empty for requests that fit none
     * @param group what it belongs to
     * @param ordinal its place among the routes, from 0
     */
    public record Route(String template, RouteGroup group, int ordinal) {
        /** Returns whether a request of this route fits a template. */
        public boolean matched() {
            return !template.isEmpty();
        }
    }

    private final List<Route> routes;
    private final Map<String, Route> byTemplate = new HashMap<>();
    private final Route unmatched;

    private Routes(Map<String, RouteGroup> templates) {
        List<Route> list = new ArrayList<>();
        templates.forEach((template, group) -> list.add(new Route(template, group, list.size())));
        list.forEach(route -> byTemplate.put(route.template(), route));
        this.unmatched = new Route("", RouteGroup.UNMATCHED, list.size());
        list.add(unmatched);
        this.routes = List.copyOf(list);
    }

    /** Returns the routes of these templates, as many as there are. */
    public static Routes of(Map<String, RouteGroup> templates) {
        return new Routes(templates);
    }

    /** Returns no route at all: every request is unmatched. */
    public static Routes none() {
        return new Routes(Map.of());
    }

    /** Returns the route of a template; the one for unmatched requests for any other text and null. */
    public Route find(@Nullable String template) {
        return template == null ? unmatched : byTemplate.getOrDefault(template, unmatched);
    }

    /** Returns all routes in their order; the last is the one for unmatched requests. */
    public List<Route> all() {
        return routes;
    }
}
