package io.javatar.web.docs;

import io.javatar.web.page.Documents;
import io.javatar.web.settings.BaseUrl;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The OpenAPI document, as JSON and as values for its page. */
public final class ApiDocument {
    private final String json;

    /** Fills the address and the version of this server in. */
    public ApiDocument(BaseUrl baseUrl, String version) {
        this.json = Documents.required("openapi.json")
                .replace("@BASE_URL@", baseUrl.text())
                .replace("@VERSION@", version);
    }

    /** Returns the document (OpenAPI 3.1). */
    public String json() {
        return json;
    }

    /** Returns what the page shows: title, description, operations with parameters and answers. */
    Map<String, Object> model() {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject api = reader.readObject();
            JsonObject info = api.getJsonObject("info");
            return Map.of(
                    "title", info.getString("title"),
                    "description", info.getString("description"),
                    "operations", operations(api.getJsonObject("paths")));
        }
    }

    private static List<Map<String, Object>> operations(JsonObject paths) {
        List<Map<String, Object>> operations = new ArrayList<>();
        paths.forEach((path, methods) -> methods.asJsonObject()
                .forEach((method, operation) -> operations.add(operation(path, method, operation.asJsonObject()))));
        return operations;
    }

    private static Map<String, Object> operation(String path, String method, JsonObject operation) {
        return Map.of(
                "path", path,
                "method", method,
                "id", operation.getString("operationId"),
                "summary", operation.getString("summary"),
                "description", operation.getString("description"),
                "parameters", parameters(operation),
                "answers", answers(operation.getJsonObject("responses")));
    }

    private static List<Map<String, String>> parameters(JsonObject operation) {
        if (!operation.containsKey("parameters")) {
            return List.of();
        }
        return operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .map(parameter -> Map.of(
                        "name", parameter.getString("name"),
                        "in", parameter.getString("in"),
                        "description", parameter.getString("description")))
                .toList();
    }

    private static List<Map<String, String>> answers(JsonObject responses) {
        return responses.entrySet().stream()
                .map(answer -> Map.of(
                        "status",
                        answer.getKey(),
                        "description",
                        answer.getValue().asJsonObject().getString("description")))
                .toList();
    }
}
