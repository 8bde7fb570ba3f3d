package io.javatar.it.monitoring;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule as Prometheus loaded it.
 *
 * @param name of the alert, or of the recorded series
 * @param alerting whether it is an alert
 * @param expression PromQL
 * @param labels what it adds
 * @param annotations what people read; empty for recorded series
 */
record Rule(
        String name, boolean alerting, String expression, Map<String, String> labels, Map<String, String> annotations) {
    static Rule of(JsonObject json) {
        return new Rule(
                json.get("name").getAsString(),
                json.get("type").getAsString().equals("alerting"),
                json.get("query").getAsString(),
                texts(json, "labels"),
                texts(json, "annotations"));
    }

    /** Returns whether it reads what the Collector tells of itself. */
    boolean isOfCollector() {
        return name.startsWith("otelcol:") || name.startsWith("Collector");
    }

    @Override
    public String toString() {
        return name;
    }

    private static Map<String, String> texts(JsonObject json, String member) {
        Map<String, String> texts = new TreeMap<>();
        if (json.has(member)) {
            json.getAsJsonObject(member).asMap().forEach((name, text) -> texts.put(name, text.getAsString()));
        }
        return texts;
    }
}
