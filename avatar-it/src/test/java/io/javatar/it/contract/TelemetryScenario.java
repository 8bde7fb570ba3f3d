package io.javatar.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Form;
import io.javatar.it.http.Provisioning;
import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import io.javatar.it.server.JavatarServer;
import io.javatar.telemetry.receiver.Capture;
import io.javatar.telemetry.receiver.OtlpReceiver;
import java.awt.Color;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a collector gets, whichever protocol it speaks: one server, one drive, and then row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TelemetryScenario implements MetricContract, SpanContract, HttpNames, LogContract, ResourceContract {
    private static final String PERSON = "canary.person@example.org";
    private static final String LAST = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final OtlpReceiver receiver;
    private final JavatarServer server;
    private final Site site;

    TelemetryScenario(OtlpReceiver receiver) {
        this.receiver = receiver;
        this.server = JavatarServer.named("telemetry-" + receiver.protocol().replace('/', '-'))
                .with("HOSTNAME", "node-7")
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", "test")
                .with("OTEL_SERVICE_NAME", "avatars-under-test")
                .with("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.endpoint())
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", receiver.protocol())
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "60000") // the first call starts the receiver up
                .with("OTEL_BSP_SCHEDULE_DELAY", "200")
                .with("OTEL_BLRP_SCHEDULE_DELAY", "200")
                .with("OTEL_METRIC_EXPORT_INTERVAL", "1000")
                .with("AVATAR_ADMIN_TOKEN", Drive.ADMIN_TOKEN)
                .with("IVATAR_VERSION", "9.8.7");
        this.site = server.site();
    }

    @BeforeAll
    void drive() throws IOException {
        server.start();
        new Drive(server, site).all();
        capture()
                .awaitMetric(
                        "ivatar_requests_total", metric -> metric.toString().contains("\"503\""));
    }

    @AfterAll
    void stop() {
        server.close();
        receiver.close();
    }

    @Override
    public Capture capture() {
        return receiver.capture();
    }

    @Test
    void nothing_personal_arrives() {
        Provisioning api = site.provisioning();
        api.put(PERSON, new Form("photo", "canary-file-name.png", "image/png", Photos.png(90, 90, Color.BLUE)));
        api.get(PERSON);
        api.list("after=canary-query");
        site.get("/avatar/" + Hashes.md5(PERSON), "Cookie", "id=canary-cookie", "User-Agent", "test");
        site.get("/avatar/" + Hashes.sha256(PERSON) + "?name=canary-query&token=canary-query");
        site.get("/avatar/" + PERSON);
        site.get("/api/v1/avatars/" + PERSON, "Authorization", "Bearer canary-token");
        api.delete(PERSON);
        site.get("/stats", "traceparent", "00-" + LAST + "-" + Call.CALLER + "-01");
        receiver.capture().awaitTrace(LAST, spans -> !spans.isEmpty());

        assertThat(receiver.capture().everything())
                .doesNotContainIgnoringCase("canary", Hashes.md5(PERSON), Hashes.sha256(PERSON), JavatarServer.TOKEN);
    }
}
