package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.util.List;

/** The twelve key metrics, and how busy the servers are. */
final class OverviewDashboard {
    private OverviewDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "overview",
                "overview",
                List.of(
                        KeyPanels.percentiles(),
                        KeyPanels.generationTime(),
                        KeyPanels.hitRatio(),
                        KeyPanels.uploadSuccess(),
                        Panel.of(
                                "Avatar requests a minute",
                                "Requests for avatars, answered from the cache or not.",
                                "short",
                                Query.by("60 * "
                                        + Selection.of(AvatarMetric.AVATAR_REQUESTS)
                                                .rate())),
                        Panel.of(
                                "Popular avatar sizes",
                                "The sizes asked for most within an hour; other stands for all that have no series of their own.",
                                "short",
                                Query.by(
                                        top(Selection.of(AvatarMetric.AVATAR_REQUESTS)
                                                .increase("1h", Tag.SIZE)),
                                        Tag.SIZE)),
                        KeyPanels.externalUsage(),
                        Panel.of(
                                "Authentication success",
                                "Share of the attempts to log in that went well.",
                                "percentunit",
                                Query.by(KeyPanels.share(logins().where(Tag.SUCCESS, "=", "true"), logins()))),
                        KeyPanels.errorsByEndpoint(),
                        KeyPanels.uploadFailures(),
                        KeyPanels.externalFailures(),
                        Panel.of(
                                "Authentication failures",
                                "Attempts a second that failed. A spike is somebody guessing passwords.",
                                "reqps",
                                Query.by(
                                        Selection.of(AvatarMetric.AUTH_ATTEMPTS)
                                                .where(Tag.SUCCESS, "=", "false")
                                                .rate(Tag.AUTH_OPERATION),
                                        Tag.AUTH_OPERATION)),
                        Panel.of(
                                "Requests by status",
                                "All HTTP requests, health checks too.",
                                "reqps",
                                Query.by(Selection.of(AvatarMetric.REQUESTS).rate(Tag.STATUS_CODE), Tag.STATUS_CODE)),
                        KeyPanels.inFlight(),
                        KeyPanels.instances()));
    }

    private static Selection logins() {
        return Selection.of(AvatarMetric.AUTH_ATTEMPTS).where(Tag.AUTH_OPERATION, "=", "login");
    }

    private static String top(String expression) {
        return "topk by (job, environment) (10, " + expression + ')';
    }
}
