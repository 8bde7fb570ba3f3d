package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.OnSharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health answers in the shape of MicroProfile Health, which orchestrators read. */
@OnSharedServer
class HealthIT {
    private final Site site;

    HealthIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void a_healthy_server_says_up(String path) {
        Reply reply = site.get(path);

        assertThat(reply).hasStatus(200).hasHeader("Content-Type", "application/json");
        JsonObject health = reply.json();
        assertThat(health.get("status").getAsString()).isEqualTo("UP");
        for (JsonElement check : health.getAsJsonArray("checks")) {
            assertThat(check.getAsJsonObject().get("name").getAsString()).isNotBlank();
            assertThat(check.getAsJsonObject().get("status").getAsString()).isEqualTo("UP");
        }
    }

    @Test
    void readiness_looks_at_the_database_and_the_blobs_and_tells_of_telemetry() {
        assertThat(site.get("/health/ready").json().getAsJsonArray("checks"))
                .extracting(check -> check.getAsJsonObject().get("name").getAsString())
                .containsExactlyInAnyOrder("database", "blob-store", "telemetry");
    }

    @Test
    void telemetry_that_nobody_turned_on_is_off() {
        JsonObject telemetry = site.get("/health/ready").json().getAsJsonArray("checks").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(check -> check.get("name").getAsString().equals("telemetry"))
                .findFirst()
                .orElseThrow()
                .getAsJsonObject("data");

        assertThat(telemetry.get("state").getAsString()).isEqualTo("off");
        assertThat(telemetry.get("destinations").getAsString()).isEmpty();
    }

    @Test
    void health_is_never_cached() {
        assertThat(site.get("/health/ready").header("Cache-Control")).contains("no-store");
    }
}
