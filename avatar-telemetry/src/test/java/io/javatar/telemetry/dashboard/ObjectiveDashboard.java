package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import java.util.List;

/** How much is left of the budgets of errors and of slow answers. The names in it are those of deploy/monitoring/rules. */
final class ObjectiveDashboard {
    private ObjectiveDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "slo",
                "objective",
                List.of(
                        Panel.of(
                                "Share of failed requests",
                                "The objective is at most 0.1 %. Health checks do not count.",
                                "percentunit",
                                Query.named("5m", "ivatar:error_ratio:rate5m" + Selection.ALL),
                                Query.named("1h", "ivatar:error_ratio:rate1h" + Selection.ALL),
                                Query.named("6h", "ivatar:error_ratio:rate6h" + Selection.ALL),
                                Query.named("3d", "ivatar:error_ratio:rate3d" + Selection.ALL)),
                        Panel.of(
                                "Burn rate",
                                "1 uses the budget up in 30 days. Above 14.4 in one hour or 6 in six hours somebody is woken.",
                                "short",
                                Query.named("1h", "ivatar:error_ratio:rate1h" + Selection.ALL + " / 0.001"),
                                Query.named("6h", "ivatar:error_ratio:rate6h" + Selection.ALL + " / 0.001"),
                                Query.named("3d", "ivatar:error_ratio:rate3d" + Selection.ALL + " / 0.001")),
                        Panel.of(
                                "Budget left of the last three days",
                                "1 when nothing failed, 0 when the budget is spent.",
                                "percentunit",
                                Query.by("clamp_min(1 - ivatar:error_ratio:rate3d" + Selection.ALL + " / 0.001, 0)")),
                        Panel.of(
                                "Share of slow avatars",
                                "The objective is at most 1 % above 0.5 s.",
                                "percentunit",
                                Query.named("5m", "ivatar:slow_ratio:rate5m" + Selection.ALL),
                                Query.named("1h", "ivatar:slow_ratio:rate1h" + Selection.ALL),
                                Query.named("6h", "ivatar:slow_ratio:rate6h" + Selection.ALL),
                                Query.named("3d", "ivatar:slow_ratio:rate3d" + Selection.ALL)),
                        Panel.of(
                                "Burn rate of latency",
                                "1 uses the budget up in 30 days. Above 14.4 in one hour or 6 in six hours somebody is woken.",
                                "short",
                                Query.named("1h", "ivatar:slow_ratio:rate1h" + Selection.ALL + " / 0.01"),
                                Query.named("6h", "ivatar:slow_ratio:rate6h" + Selection.ALL + " / 0.01"),
                                Query.named("3d", "ivatar:slow_ratio:rate3d" + Selection.ALL + " / 0.01")),
                        Panel.of(
                                "Requests answered within 0.5 s",
                                "Share of all requests for avatars.",
                                "percentunit",
                                Query.by(within("0.5"))),
                        Panel.of(
                                "Failed requests within an hour",
                                "",
                                "short",
                                Query.by("ivatar:errors:increase1h" + Selection.ALL)),
                        KeyPanels.errorsByEndpoint()));
    }

    private static String within(String seconds) {
        String name = AvatarMetric.REQUEST_DURATION.instrument();
        String chosen = Selection.CHOSEN + ",path=\"avatar\"";
        return "sum by (job, environment) (rate(" + name + "_bucket{" + chosen + ",le=\"" + seconds
                + "\"}[$__rate_interval])) / sum by (job, environment) (rate(" + name + "_count{" + chosen
                + "}[$__rate_interval]))";
    }
}
