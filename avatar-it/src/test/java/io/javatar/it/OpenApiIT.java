package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import io.javatar.it.server.SharedServer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API for programs says what the server does. */
@OnSharedServer
class OpenApiIT {
    private static final Set<String> METHODS = Set.of("get", "head", "put", "delete", "options", "post");

    private final Site site;
    private final JsonObject api;

    OpenApiIT(Site site) {
        this.site = site;
        this.api = site.get("/openapi.json").json();
    }

    @Test
    void it_is_openapi_3() {
        assertThat(site.get("/openapi.json")).hasStatus(200).hasHeader("Content-Type", "application/json");
        assertThat(api.get("openapi").getAsString()).matches("3\\.[01]\\.\\d+");
        assertThat(api.getAsJsonObject("info").get("title").getAsString()).isNotBlank();
        assertThat(api.getAsJsonObject("info").get("version").getAsString()).isNotBlank();
    }

    @Test
    void it_names_the_server_of_the_settings() {
        assertThat(api.getAsJsonArray("servers"))
                .anySatisfy(
                        server -> assertThat(server.getAsJsonObject().get("url").getAsString())
                                .isEqualTo(SharedServer.BASE_URL));
    }

    @ParameterizedTest
    @CsvSource({
        "/avatar/{hash}, get",
        "/gravatarproxy/{hash}, get",
        "/stats, get",
        "/health/live, get",
        "/health/ready, get",
        "/health/started, get",
        "/api/v1/avatars, get",
        "/api/v1/avatars, put",
        "/api/v1/avatars, delete",
        "/api/v1/avatars/{email}, get",
        "/api/v1/avatars/{email}, put",
        "/api/v1/avatars/{email}, delete"
    })
    void it_describes(String path, String method) {
        JsonObject paths = api.getAsJsonObject("paths");
        assertThat(paths.keySet()).contains(path);
        JsonObject operation = paths.getAsJsonObject(path).getAsJsonObject(method);
        assertThat(operation).as(method + " " + path).isNotNull();
        assertThat(operation.getAsJsonObject("responses").keySet()).isNotEmpty();
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, JsonElement> path : api.getAsJsonObject("paths").entrySet()) {
            for (Map.Entry<String, JsonElement> operation :
                    path.getValue().getAsJsonObject().entrySet()) {
                if (METHODS.contains(operation.getKey())) {
                    String name = operation
                            .getValue()
                            .getAsJsonObject()
                            .get("operationId")
                            .getAsString();
                    assertThat(names.add(name)).as("operationId " + name).isTrue();
                }
            }
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        assertReferences(api);
    }

    @Test
    void every_path_without_a_parameter_answers_what_it_documents() {
        for (Map.Entry<String, JsonElement> path : api.getAsJsonObject("paths").entrySet()) {
            JsonObject get = path.getValue().getAsJsonObject().getAsJsonObject("get");
            if (get != null && !path.getKey().contains("{")) {
                Reply reply = site.get(path.getKey());
                assertThat(get.getAsJsonObject("responses").keySet())
                        .as(reply.toString())
                        .contains(Integer.toString(reply.status()));
            }
        }
    }

    private void assertReferences(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(this::assertReferences);
        } else if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> member :
                    element.getAsJsonObject().entrySet()) {
                if (member.getKey().equals("$ref")) {
                    assertLeadsSomewhere(member.getValue().getAsString());
                } else {
                    assertReferences(member.getValue());
                }
            }
        }
    }

    private void assertLeadsSomewhere(String reference) {
        assertThat(reference).startsWith("#/");
        JsonObject here = api;
        for (String step : reference.substring(2).split("/", -1)) {
            here = here.getAsJsonObject(step);
            assertThat(here).as(reference).isNotNull();
        }
    }
}
