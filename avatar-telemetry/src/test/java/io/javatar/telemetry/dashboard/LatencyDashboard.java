package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.util.List;

/** Where the time goes. */
final class LatencyDashboard {
    private LatencyDashboard() {}

    static Dashboard dashboard() {
        return new Dashboard(
                "latency",
                "latency",
                List.of(
                        KeyPanels.percentiles(),
                        Panel.of(
                                        "Request duration by group of routes, p95",
                                        "Each point that is marked leads to its trace.",
                                        "s",
                                        Query.by(
                                                Selection.of(AvatarMetric.REQUEST_DURATION)
                                                        .quantile(0.95, Tag.PATH),
                                                Tag.PATH))
                                .withExemplars(),
                        KeyPanels.inFlight(),
                        KeyPanels.generationTime(),
                        Panel.of(
                                        "Avatar generation by format and source, p95",
                                        "What is found ready is not generated and not counted here.",
                                        "s",
                                        Query.by(
                                                Selection.of(AvatarMetric.AVATAR_GENERATION)
                                                        .quantile(0.95, Tag.FORMAT, Tag.SOURCE),
                                                Tag.FORMAT,
                                                Tag.SOURCE))
                                .withExemplars(),
                        Panel.of(
                                "Steps of generation, mean",
                                "Reading the photo, decoding, scaling, drawing, encoding.",
                                "s",
                                Query.by(Selection.of(AvatarMetric.IMAGE_STAGE).mean(Tag.STAGE), Tag.STAGE)),
                        Panel.of(
                                "Storage, p95",
                                "Database and photo files, by what was asked of them.",
                                "s",
                                Query.by(
                                        Selection.of(AvatarMetric.STORAGE_DURATION)
                                                .quantile(0.95, Tag.STORAGE_OPERATION),
                                        Tag.STORAGE_OPERATION)),
                        Panel.of(
                                "Storage calls",
                                "How often storage is asked; the cache keeps this below the requests.",
                                "reqps",
                                Query.by(
                                        Selection.of(AvatarMetric.STORAGE_DURATION)
                                                .measured(Tag.STORAGE_OPERATION, Tag.SUCCESS),
                                        Tag.STORAGE_OPERATION,
                                        Tag.SUCCESS)),
                        KeyPanels.externalTime(),
                        Panel.of(
                                "Pictures in the making",
                                "Those that wait are turned away when the queue is full (AVATAR_RENDER_QUEUE).",
                                "short",
                                Query.by(
                                        Selection.of(AvatarMetric.RENDER_REQUESTS)
                                                .now(Tag.RENDER_STATE),
                                        Tag.RENDER_STATE)),
                        Panel.of(
                                "Database connections",
                                "Requests that wait for one are slow.",
                                "short",
                                Query.by(
                                        Selection.of(AvatarMetric.DATABASE_CONNECTIONS)
                                                .now(Tag.CONNECTION_STATE),
                                        Tag.CONNECTION_STATE))));
    }
}
