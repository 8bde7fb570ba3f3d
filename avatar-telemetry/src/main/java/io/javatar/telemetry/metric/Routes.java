package io.javatar.telemetry.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The path templates of a server, known from the start: the only paths that metrics and spans tell. */
public final class Routes {
    /** The most templates there can be. */
    public static final int MOST = 39;

    /** The place of a request that fits no template. */
    public static final String UNMATCHED = "unmatched";

    /**
     * One template.
     *
     * @param template such as {@code /avatar/{hash}}
     * @param group what it belongs to
     * @param ordinal its place among the routes, from 0
     */
    public record Route(String template, RouteGroup group, int ordinal) implements Label {
        /** Returns whether a request of this route fits a template. */
        public boolean matched() {
            return group != RouteGroup.UNMATCHED;
        }

        @Override
        public String text() {
            return template;
        }
    }

    private final List<Route> routes;
    private final Map<String, Route> byTemplate;
    private final Route unmatched;

    private Routes(Map<String, RouteGroup> templates) {
        List<Route> list = new ArrayList<>();
        templates.forEach((template, group) -> list.add(new Route(template, group, list.size())));
        this.unmatched = new Route(UNMATCHED, RouteGroup.UNMATCHED, list.size());
        list.add(unmatched);
        this.routes = List.copyOf(list);
        this.byTemplate = new HashMap<>();
        routes.forEach(route -> byTemplate.put(route.template(), route));
    }

    /**
     * Returns the routes of these templates.
     *
     * @throws IllegalArgumentException for more than 39
     */
    public static Routes of(Map<String, RouteGroup> templates) {
        if (templates.size() > MOST) {
            throw new IllegalArgumentException(templates.size() + " routes are more than " + MOST);
        }
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

    /** Returns the values of {@link Tag#PATH}. */
    public List<String> texts() {
        return routes.stream().map(Route::template).toList();
    }
}
