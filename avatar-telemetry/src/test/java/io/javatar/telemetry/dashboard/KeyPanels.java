package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;

/** Panels that several dashboards show. */
final class KeyPanels {
    private KeyPanels() {}

    static Panel percentiles() {
        Selection duration = Selection.of(AvatarMetric.REQUEST_DURATION).where(Tag.PATH, "!=", "health");
        return Panel.of(
                        "Request duration",
                        "Half, nineteen of twenty and 99 of 100 requests are faster. Health checks do not count. Each point that is"
                                + " marked leads to its trace.",
                        "s",
                        Query.named("p50", duration.quantile(0.5)),
                        Query.named("p95", duration.quantile(0.95)),
                        Query.named("p99", duration.quantile(0.99)))
                .withExemplars();
    }

    static Panel generationTime() {
        Selection generation = Selection.of(AvatarMetric.AVATAR_GENERATION);
        return Panel.of(
                        "Avatar generation time",
                        "Of pictures that were not found ready.",
                        "s",
                        Query.named("mean", generation.mean()),
                        Query.named("p95", generation.quantile(0.95)))
                .withExemplars();
    }

    static Panel hitRatio() {
        String hits = Selection.of(AvatarMetric.CACHE_HITS).rate();
        String misses = Selection.of(AvatarMetric.CACHE_MISSES).rate();
        return Panel.of(
                "Cache hit ratio",
                "Share of the pictures that were found ready.",
                "percentunit",
                Query.by(hits + " / (" + hits + " + " + misses + ')'));
    }

    static Panel uploadSuccess() {
        Selection uploads = Selection.of(AvatarMetric.FILE_UPLOADS);
        return Panel.of(
                "Upload success",
                "Share of the uploads that were taken.",
                "percentunit",
                Query.by(share(uploads.where(Tag.SUCCESS, "=", "true"), uploads)));
    }

    static Panel uploadFailures() {
        return Panel.of(
                "Upload failures",
                "Uploads a second that were not taken, by what they were.",
                "reqps",
                Query.by(
                        Selection.of(AvatarMetric.FILE_UPLOADS)
                                .where(Tag.SUCCESS, "=", "false")
                                .rate(Tag.CONTENT_TYPE),
                        Tag.CONTENT_TYPE));
    }

    static Panel externalUsage() {
        return Panel.of(
                "External service usage",
                "Requests a second to other services.",
                "reqps",
                Query.by(Selection.of(AvatarMetric.EXTERNAL_REQUESTS).rate(Tag.SERVICE), Tag.SERVICE));
    }

    static Panel externalFailures() {
        return Panel.of(
                "External service failures",
                "Requests a second to other services that failed. A picture that they do not have is no failure.",
                "reqps",
                Query.by(
                        Selection.of(AvatarMetric.EXTERNAL_REQUESTS)
                                .where(Tag.SUCCESS, "=", "false")
                                .rate(Tag.SERVICE),
                        Tag.SERVICE));
    }

    static Panel externalTime() {
        return Panel.of(
                        "External service time, p95",
                        "",
                        "s",
                        Query.by(Selection.of(AvatarMetric.EXTERNAL_DURATION).quantile(0.95, Tag.SERVICE), Tag.SERVICE))
                .withExemplars();
    }

    static Panel errorsByEndpoint() {
        return Panel.of(
                "HTTP errors by endpoint",
                "By group of routes; 5xx is ours, 4xx the client's, and a 404 of an avatar is an answer. Which endpoint it is tell"
                        + " the spans: search the traces of this service for error=true, or for http.response.status_code.",
                "reqps",
                Query.by(
                        Selection.of(AvatarMetric.REQUESTS)
                                .where(Tag.STATUS_CODE, "=~", "[45]..")
                                .rate(Tag.PATH, Tag.STATUS_CODE),
                        Tag.PATH,
                        Tag.STATUS_CODE));
    }

    static Panel inFlight() {
        return Panel.of(
                "Requests in flight",
                "",
                "short",
                Query.by(Selection.of(AvatarMetric.ACTIVE_REQUESTS).now()));
    }

    static Panel instances() {
        return Panel.of("Servers", "That send metrics.", "short", Query.by("ivatar:instances:count" + Selection.ALL));
    }

    static String share(Selection part, Selection whole) {
        return part.rate() + " / " + whole.rate();
    }
}
