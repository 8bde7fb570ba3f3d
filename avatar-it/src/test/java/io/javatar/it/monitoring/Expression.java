package io.javatar.it.monitoring;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * PromQL that people are given.
 *
 * @param where file and title
 * @param text with the variables of Grafana replaced by what they stand for
 */
record Expression(String where, String text) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^```promql\\n(.*?)^```");

    /** Returns the expressions of all dashboards. */
    static List<Expression> ofDashboards() {
        return Workplace.files(Workplace.monitoring().resolve("dashboards"), ".json").stream()
                .flatMap(Expression::ofDashboard)
                .toList();
    }

    /** Returns the expressions of docs/MONITORING.md: each block that is marked as promql. */
    static List<Expression> ofPage() {
        return FENCED.matcher(Workplace.read(Workplace.page()))
                .results()
                .map(block ->
                        new Expression("docs/MONITORING.md", block.group(1).trim()))
                .toList();
    }

    @Override
    public String toString() {
        return where + ": " + text;
    }

    private static Stream<Expression> ofDashboard(Path file) {
        JsonObject dashboard = JsonParser.parseString(Workplace.read(file)).getAsJsonObject();
        return objects(dashboard, "panels")
                .flatMap(panel -> objects(panel, "targets")
                        .map(target -> new Expression(
                                file.getFileName() + ", " + panel.get("title").getAsString(),
                                plain(target.get("expr").getAsString()))));
    }

    private static String plain(String expression) {
        return expression
                .replace("$__rate_interval", "1m")
                .replace("$job", ".+")
                .replace("$environment", ".+");
    }

    private static Stream<JsonObject> objects(JsonObject json, String member) {
        return StreamSupport.stream(json.getAsJsonArray(member).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }
}
