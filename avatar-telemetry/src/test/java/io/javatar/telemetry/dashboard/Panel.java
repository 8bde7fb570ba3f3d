package io.javatar.telemetry.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One chart.
 *
 * @param title what it shows
 * @param help how to read it
 * @param unit Grafana's name of the unit: {@code s}, {@code reqps}, {@code percentunit}, {@code bytes}, {@code short}
 * @param exemplars whether points that carry a trace id are shown
 * @param queries what is drawn
 */
record Panel(String title, String help, String unit, boolean exemplars, List<Query> queries) {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 8;
    private static final int COLUMNS = 3;

    /** A chart of these queries. */
    static Panel of(String title, String help, String unit, Query... queries) {
        return new Panel(title, help, unit, false, List.of(queries));
    }

    /** The same chart with a mark for each measurement whose trace is known. */
    Panel withExemplars() {
        return new Panel(title, help, unit, true, queries);
    }

    /** Returns the panel as Grafana reads it, at a place counted from 0. */
    Map<String, Object> json(int place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", place + 1);
        json.put("type", "timeseries");
        json.put("title", title);
        json.put("description", help);
        json.put("datasource", Dashboard.SOURCE);
        json.put("gridPos", grid(place));
        json.put("fieldConfig", Map.of("defaults", defaults()));
        json.put("options", Map.of("legend", legend()));
        json.put("targets", targets());
        return json;
    }

    private static Map<String, Object> grid(int place) {
        Map<String, Object> grid = new LinkedHashMap<>();
        grid.put("x", place % COLUMNS * WIDTH);
        grid.put("y", place / COLUMNS * HEIGHT);
        grid.put("w", WIDTH);
        grid.put("h", HEIGHT);
        return grid;
    }

    private Map<String, Object> defaults() {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("unit", unit);
        defaults.put("min", 0);
        return defaults;
    }

    private static Map<String, Object> legend() {
        Map<String, Object> legend = new LinkedHashMap<>();
        legend.put("displayMode", "list");
        legend.put("placement", "bottom");
        legend.put("showLegend", true);
        return legend;
    }

    private List<Object> targets() {
        List<Object> targets = new ArrayList<>();
        for (Query query : queries) {
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("refId", String.valueOf((char) ('A' + targets.size())));
            target.put("datasource", Dashboard.SOURCE);
            target.put("expr", query.expression());
            target.put("legendFormat", query.legend());
            target.put("exemplar", exemplars);
            targets.add(target);
        }
        return targets;
    }
}
