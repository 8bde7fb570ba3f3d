package io.javatar.it.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Site;
import io.javatar.it.sample.Hashes;
import io.javatar.it.sample.Photos;
import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Faults on real servers, in one environment at a time: the alert fires for that environment and no other, and clears
 * when the fault is gone. What needs flows that are not there yet (external services, logins) or a Collector has its cases
 * in the tests of the rules.
 */
@Tag("monitoring")
@ExtendWith(SharedLandscape.class)
class AlertDrillIT {
    private static final int HUGE = 2048;

    private final Prometheus prometheus;
    private final Node production;
    private final Node development;

    AlertDrillIT(Landscape landscape) {
        this.prometheus = landscape.prometheus();
        this.production = landscape.production();
        this.development = landscape.development();
    }

    @Test
    void a_lost_directory_of_photos_raises_errors_and_burns_the_budget() {
        List<String> alerts = List.of("HighErrorRate", "ErrorBudgetBurnsFast", "ErrorBudgetBurnsSlowly");
        alerts.forEach(this::awaitQuiet);
        Traffic traffic = new Traffic(production.site());

        production.loseStorage();
        alerts.forEach(alert -> awaitFiring(alert, production, traffic::upload));
        production.restoreStorage();

        assertThat(traffic.upload().status()).isEqualTo(201);
        alerts.forEach(this::awaitQuiet);
    }

    @Test
    void files_that_are_no_pictures_raise_upload_failures() {
        awaitQuiet("UploadFailures");

        awaitFiring("UploadFailures", development, new Traffic(development.site())::badUpload);

        awaitQuiet("UploadFailures");
    }

    @Test
    void somebody_who_walks_through_hashes_lowers_the_hit_ratio() {
        awaitQuiet("LowCacheHitRatio");

        awaitFiring("LowCacheHitRatio", development, new Traffic(development.site())::walk);

        awaitQuiet("LowCacheHitRatio");
    }

    @Test
    void a_machine_that_stalls_makes_pictures_slowly_and_burns_the_budget_of_latency() {
        List<String> alerts = List.of("SlowAvatarGeneration", "LatencyBudgetBurnsFast", "LatencyBudgetBurnsSlowly");
        alerts.forEach(this::awaitQuiet);
        Site site = development.site();
        site.provisioning().put("stall@example.org", Photos.jpeg(3000, 3000, Color.RED));
        int[] size = {HUGE};

        alerts.forEach(alert -> awaitFiring(alert, development, () -> {
            stall(site, size[0]);
            size[0] -= 8;
        }));

        alerts.forEach(this::awaitQuiet);
    }

    @Test
    void a_crowd_that_wants_large_pictures_has_to_queue() {
        awaitQuiet("RenderQueueGrows");

        awaitFiring("RenderQueueGrows", development, new Traffic(development.site())::crowd);

        awaitQuiet("RenderQueueGrows");
    }

    @Test
    void a_collector_that_is_gone_loses_spans() {
        awaitQuiet("TelemetryDropped");

        development.loseReceiver();
        awaitFiring("TelemetryDropped", development, new Traffic(development.site())::traced);
        development.restoreReceiver();

        awaitQuiet("TelemetryDropped");
    }

    @Test
    void a_server_that_is_gone_is_missed_though_the_other_environment_still_sends() {
        List<String> alerts = List.of("TelemetryAbsent", "ScrapeFailing", "ProductionTelemetryAbsent");
        alerts.forEach(this::awaitQuiet);

        production.server().stop();
        awaitFiring("TelemetryAbsent", production, () -> {});
        awaitFiring("ProductionTelemetryAbsent", production, () -> {});
        prometheus.await(
                "ScrapeFailing",
                () -> prometheus.firing("ScrapeFailing").stream()
                        .anyMatch(labels -> production.job().equals(labels.get("job"))));
        production.server().start();

        alerts.forEach(this::awaitQuiet);
    }

    @Test
    void more_series_than_the_limit_are_told() {
        awaitQuiet("CardinalityOverflow");

        restart(() -> development.server().with("OTEL_JAVA_METRICS_CARDINALITY_LIMIT", "10"));
        awaitFiring("CardinalityOverflow", development, () -> {});
        restart(() -> development.server().without("OTEL_JAVA_METRICS_CARDINALITY_LIMIT"));

        awaitQuiet("CardinalityOverflow");
    }

    private void awaitFiring(String alert, Node where, Runnable fault) {
        prometheus.await(alert + " for " + where.environment(), () -> {
            fault.run();
            return environments(alert).contains(where.environment());
        });
        assertThat(environments(alert)).as(alert).containsExactly(where.environment());
    }

    private void awaitQuiet(String alert) {
        prometheus.await("end of " + alert, () -> prometheus.firing(alert).isEmpty());
    }

    private Set<String> environments(String alert) {
        return prometheus.firing(alert).stream()
                .map(labels -> labels.get("environment"))
                .collect(Collectors.toSet());
    }

    private void restart(Runnable change) {
        development.server().stop();
        change.run();
        development.server().start();
    }

    /** Asks for large pictures that were never made, and stops the server in the middle of them. */
    private void stall(Site site, int size) {
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 8; i++) {
            int side = size - i;
            crowd.execute(() -> site.get("/avatar/" + Hashes.md5("stall@example.org") + "?s=" + side));
        }
        try {
            TimeUnit.MILLISECONDS.sleep(150);
            development.server().freeze();
            TimeUnit.MILLISECONDS.sleep(2_500);
            development.server().thaw();
            crowd.shutdown();
            assertThat(crowd.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
