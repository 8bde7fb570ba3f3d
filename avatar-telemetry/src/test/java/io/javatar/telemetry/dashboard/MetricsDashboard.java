package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.util.stream.Stream;

/** A panel for each definition, so that none is without. */
final class MetricsDashboard {
    private MetricsDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "metrics",
                "every metric",
                Stream.of(AvatarMetric.values()).map(MetricsDashboard::whole).toList());
    }

    private static Panel whole(AvatarMetric metric) {
        Tag[] tags = metric.tags().toArray(Tag[]::new);
        return switch (metric.kind().words()) {
            case "counter" ->
                Panel.of(
                        metric.instrument(),
                        metric.help(),
                        "cps",
                        Query.by(Selection.of(metric).rate(tags), tags));
            case "histogram" ->
                Panel.of(
                        metric.instrument(),
                        metric.help() + ", p95",
                        unit(metric),
                        Query.by(Selection.of(metric).quantile(0.95, tags), tags));
            default ->
                Panel.of(
                        metric.instrument(),
                        metric.help(),
                        unit(metric),
                        Query.by(Selection.of(metric).now(tags), tags));
        };
    }

    private static String unit(AvatarMetric metric) {
        return switch (metric.unit()) {
            case "By" -> "bytes";
            case "s" -> "s";
            default -> "short";
        };
    }
}
