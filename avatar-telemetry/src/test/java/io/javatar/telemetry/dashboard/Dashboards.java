package io.javatar.telemetry.dashboard;

import java.util.List;

/** All dashboards. */
final class Dashboards {
    private Dashboards() {}

    /** Returns every dashboard, the overview first. */
    static List<Dashboard> all() {
        return List.of(
                OverviewDashboard.dashboard(),
                LatencyDashboard.dashboard(),
                CacheDashboard.dashboard(),
                UploadsDashboard.dashboard(),
                external(),
                ObjectiveDashboard.dashboard(),
                JvmDashboard.dashboard(),
                TelemetryDashboard.dashboard(),
                MetricsDashboard.dashboard());
    }

    private static Dashboard external() {
        return new Dashboard(
                "external",
                "external services",
                List.of(KeyPanels.externalUsage(), KeyPanels.externalFailures(), KeyPanels.externalTime()));
    }
}
