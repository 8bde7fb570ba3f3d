package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of charts.
 *
 * @param name of its file, without its ending
 * @param title what people see
 * @param panels from left to right, three a row
 */
record Dashboard(String name, String title, List<Panel> panels) {
    /** The data source that the first variable chooses. */
    static final Map<String, Object> SOURCE = ordered("type", "prometheus", "uid", "${datasource}");

    /** Returns the file that Grafana reads. */
    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uid", "javatar-" + name);
        json.put("title", "Javatar: " + title);
        json.put("description", "Written by ./run docs from the metric definitions; do not edit.");
        json.put("tags", List.of("javatar"));
        json.put("schemaVersion", 39);
        json.put("editable", true);
        json.put("refresh", "30s");
        json.put("time", ordered("from", "now-3h", "to", "now"));
        json.put("links", List.of(others()));
        json.put("templating", Map.of("list", variables()));
        json.put("panels", placed());
        return Json.of(json);
    }

    private List<Object> placed() {
        List<Object> placed = new ArrayList<>();
        for (Panel panel : panels) {
            placed.add(panel.json(placed.size()));
        }
        return placed;
    }

    private static List<Object> variables() {
        String metric = AvatarMetric.REQUESTS.instrument();
        return List.of(
                ordered("name", "datasource", "label", "Data source", "type", "datasource", "query", "prometheus"),
                variable("job", "Job", "label_values(" + metric + ", job)"),
                variable("environment", "Environment", "label_values(" + metric + "{job=~\"$job\"}, environment)"));
    }

    private static Map<String, Object> variable(String name, String label, String query) {
        Map<String, Object> json = ordered("name", name, "label", label, "type", "query");
        json.put("datasource", SOURCE);
        json.put("query", query);
        json.put("refresh", 2);
        json.put("sort", 1);
        json.put("multi", true);
        json.put("includeAll", true);
        json.put("allValue", ".+");
        json.put("current", ordered("text", "All", "value", "$__all"));
        return json;
    }

    private static Map<String, Object> others() {
        Map<String, Object> json = ordered("type", "dashboards", "title", "Javatar");
        json.put("tags", List.of("javatar"));
        json.put("asDropdown", true);
        json.put("includeVars", true);
        json.put("keepTime", true);
        return json;
    }

    private static Map<String, Object> ordered(String... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return json;
    }
}
