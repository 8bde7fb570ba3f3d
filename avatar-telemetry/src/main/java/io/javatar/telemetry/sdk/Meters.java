package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Label;
import io.javatar.telemetry.metric.MetricKind;
import io.opentelemetry.api.metrics.LongHistogram;
import io.opentelemetry.api.metrics.Meter;
import java.util.Arrays;

/** All instruments of {@link AvatarMetric}, created once. */
final class Meters {
    final CounterMetric requests;
    final TimerMetric requestDuration;
    final CounterMetric avatarRequests;
    final TimerMetric generation;
    final TimerMetric stage;
    final CounterMetric generated;
    final CounterMetric hits;
    final CounterMetric misses;
    final CounterMetric external;
    final TimerMetric externalDuration;
    final CounterMetric uploads;
    final CounterMetric auth;
    final TimerMetric storage;
    private final LongHistogram uploadSize;
    private final SeriesTable uploadSizes;
    private final SeriesTable actives;
    private final Counters active;

    Meters(Meter meter) {
        this.requests = new CounterMetric(meter, AvatarMetric.REQUESTS);
        this.requestDuration = new TimerMetric(meter, AvatarMetric.REQUEST_DURATION);
        this.avatarRequests = new CounterMetric(meter, AvatarMetric.AVATAR_REQUESTS);
        this.generation = new TimerMetric(meter, AvatarMetric.AVATAR_GENERATION);
        this.stage = new TimerMetric(meter, AvatarMetric.IMAGE_STAGE);
        this.generated = new CounterMetric(meter, AvatarMetric.AVATARS_GENERATED);
        this.hits = new CounterMetric(meter, AvatarMetric.CACHE_HITS);
        this.misses = new CounterMetric(meter, AvatarMetric.CACHE_MISSES);
        this.external = new CounterMetric(meter, AvatarMetric.EXTERNAL_REQUESTS);
        this.externalDuration = new TimerMetric(meter, AvatarMetric.EXTERNAL_DURATION);
        this.uploads = new CounterMetric(meter, AvatarMetric.FILE_UPLOADS);
        this.auth = new CounterMetric(meter, AvatarMetric.AUTH_ATTEMPTS);
        this.storage = new TimerMetric(meter, AvatarMetric.STORAGE_DURATION);
        this.uploadSize = sizes(meter, AvatarMetric.FILE_UPLOAD_SIZE);
        this.uploadSizes = new SeriesTable(AvatarMetric.FILE_UPLOAD_SIZE);
        this.actives = new SeriesTable(AvatarMetric.ACTIVE_REQUESTS);
        this.active = new Counters(actives);
        inFlight(meter, AvatarMetric.ACTIVE_REQUESTS, active);
    }

    /** Adds to the requests in flight. */
    void active(long change, Label method) {
        active.add(actives.place(method), change);
    }

    /** Records the size of an upload in bytes. */
    void uploadSize(long bytes, Label contentType) {
        uploadSize.record(bytes, uploadSizes.of(contentType));
    }

    private static LongHistogram sizes(Meter meter, AvatarMetric metric) {
        assert metric.kind() == MetricKind.SIZES;
        return meter.histogramBuilder(metric.instrument())
                .ofLongs()
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .setExplicitBucketBoundariesAdvice(Arrays.stream(metric.kind().buckets())
                        .mapToObj(bound -> (long) bound)
                        .toList())
                .build();
    }

    @SuppressWarnings("resource") // lives as long as the SDK
    private static void inFlight(Meter meter, AvatarMetric metric, Counters counters) {
        meter.upDownCounterBuilder(metric.instrument())
                .setUnit(metric.unit())
                .setDescription(metric.help())
                .buildWithCallback(counters::record);
    }
}
