package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.util.List;

/** Whether what the other dashboards show can be trusted. The Collector's names are those of its rules. */
final class TelemetryDashboard {
    private TelemetryDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "telemetry",
                "telemetry itself",
                List.of(
                        KeyPanels.instances(),
                        Panel.of(
                                "Telemetry lost",
                                "Spans and log lines singly, metrics by exports.",
                                "short",
                                Query.by(
                                        Selection.of(AvatarMetric.DROPPED).increase("10m", Tag.SIGNAL, Tag.REASON),
                                        Tag.SIGNAL,
                                        Tag.REASON)),
                        Panel.of(
                                "Series",
                                "At most 4000 a server, mostly below 1500.",
                                "short",
                                Query.by("count by (job, environment) ({__name__=~\"(ivatar|jvm)_.+\","
                                        + Selection.CHOSEN + "})")),
                        Panel.of(
                                "The Collector refuses",
                                "Items a second that it did not take.",
                                "short",
                                new Query("otelcol:refused:rate5m", "{{job}} {{signal}}")),
                        Panel.of(
                                "The Collector cannot pass on",
                                "Items a second that are lost.",
                                "short",
                                new Query("otelcol:send_failed:rate5m", "{{job}} {{exporter}} {{signal}}")),
                        Panel.of(
                                "The Collector's queues",
                                "Filled by what share.",
                                "percentunit",
                                new Query("otelcol:queue_filled:ratio", "{{job}} {{exporter}}"))));
    }
}
