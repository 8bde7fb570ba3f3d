package io.javatar.it.monitoring;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * One series at one moment.
 *
 * @param labels its labels, the name of the metric among them
 * @param value may be NaN
 */
record Sample(Map<String, String> labels, double value) {
    static Sample of(JsonObject json) {
        Map<String, String> labels = new TreeMap<>();
        json.getAsJsonObject("metric").asMap().forEach((name, text) -> labels.put(name, text.getAsString()));
        return new Sample(
                labels, Double.parseDouble(json.getAsJsonArray("value").get(1).getAsString()));
    }

    /** Returns the environment, or the empty text. */
    String environment() {
        return labels.getOrDefault("environment", "");
    }
}
