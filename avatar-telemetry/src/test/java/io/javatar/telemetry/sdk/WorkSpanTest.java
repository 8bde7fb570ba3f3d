package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("try")
class WorkSpanTest {
    private static final Picture PNG = new Picture(80, Format.PNG, Source.GENERATED, "identicon");

    private final Scene scene = Scene.recording();

    @AfterEach
    void no_context_is_left_behind() {
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    @Test
    void work_is_told_as_a_child_of_its_request_however_it_is_nested() {
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan outer = scene.recorder.child(SpanName.AVATAR_SERVE);
                ChildSpan making = scene.recorder.generating(PNG)) {
            scene.recorder.stage(Stage.DRAW).close();
        }
        request.end(200);
        String parent = scene.span("GET").getSpanId();
        assertThat(scene.spans())
                .filteredOn(span -> span.getKind() == SpanKind.INTERNAL)
                .hasSize(3)
                .extracting(SpanData::getParentSpanId)
                .containsOnly(parent);
    }

    @Test
    void work_ends_once() {
        ChildSpan span = scene.recorder.generating(PNG);
        span.close();
        span.close();
        assertThat(scene.spans()).hasSize(1);
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void work_that_ends_well_has_no_status() {
        scene.recorder.child(SpanName.STATS_READ).close();
        assertThat(scene.span().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void work_that_fails_is_an_error_with_its_first_cause() {
        ChildSpan span = scene.recorder.child(SpanName.STATS_READ);
        span.failed(new IllegalStateException("canary"));
        span.failed(new IllegalArgumentException("second"));
        span.close();
        span.failed(new IllegalArgumentException("too late"));
        assertThat(scene.span().getStatus().getDescription()).isEqualTo("IllegalStateException");
        assertThat(scene.span().getEvents()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PNG,avatar.generate_png",
        "JPG,avatar.generate_jpg",
        "GIF,avatar.generate_gif",
        "WEBP,avatar.generate_webp",
        "SVG,avatar.generate_other"
    })
    void a_picture_in_the_making_is_named_by_its_format(Format format, String name) {
        scene.recorder
                .generating(new Picture(1, format, Source.UPLOADED, "photo"))
                .close();
        assertThat(scene.span().getName()).isEqualTo(name);
    }

    @Test
    void a_picture_that_could_not_be_made_is_not_counted() {
        ChildSpan span = scene.recorder.generating(PNG);
        span.failed(new IllegalStateException());
        span.close();
        assertThat(made()).isZero();
    }

    @Test
    void a_picture_is_timed_by_the_clock() {
        ChildSpan span = scene.recorder.generating(PNG);
        scene.nanos.set(250_000_000);
        span.close();
        assertThat(scene.metric("ivatar_avatar_generation_seconds")
                        .getHistogramData()
                        .getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getSum()).isEqualTo(0.25));
    }

    @Test
    void a_generator_that_is_no_wire_name_is_told_as_other() {
        scene.recorder
                .generating(new Picture(80, Format.PNG, Source.GENERATED, "ada@example.org"))
                .close();
        assertThat(scene.span().getAttributes().get(AttributeKey.stringKey("ivatar.avatar_generator")))
                .isEqualTo("other");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_stage_is_a_span_and_a_time(Stage stage) {
        scene.recorder.stage(stage).close();
        assertThat(scene.span().getName()).isEqualTo(SpanName.of(stage).text());
        assertThat(scene.metric("ivatar_image_stage_seconds").getHistogramData().getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getAttributes().get(AttributeKey.stringKey("stage")))
                        .isEqualTo(stage.text()));
    }

    @Test
    void what_the_cache_did_is_told_on_the_request() {
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan outer = scene.recorder.child(SpanName.AVATAR_SERVE)) {
            scene.recorder.cacheMiss(80, Format.PNG);
            scene.recorder.cacheHit(80, Format.PNG, false);
            scene.recorder.cacheHit(80, Format.PNG, true);
        }
        request.end(200);
        assertThat(scene.span("GET").getEvents())
                .extracting(EventData::getName)
                .containsExactly("cache.miss", "cache.hit", "cache.wait");
    }

    @Test
    void waiting_for_another_counts_as_a_hit() {
        scene.recorder.cacheHit(64, Format.GIF, true);
        assertThat(sum("ivatar_avatar_cache_hits_total")).isEqualTo(1);
    }

    @Test
    void a_size_seen_for_the_first_time_begins_both_sides_of_the_ratio() {
        scene.recorder.cacheMiss(512, Format.JPG);
        assertThat(scene.metric("ivatar_avatar_cache_hits_total")
                        .getLongSumData()
                        .getPoints())
                .anySatisfy(point -> assertThat(point.getAttributes().get(AttributeKey.stringKey("size")))
                        .isEqualTo("512"));
    }

    @Test
    void an_upload_is_told_on_its_span_even_from_within_a_stage() {
        try (ChildSpan upload = scene.recorder.child(SpanName.FILE_UPLOAD_PROCESS);
                ChildSpan stage = scene.recorder.stage(Stage.DECODE)) {
            scene.recorder.uploaded(Upload.of(ContentType.GIF, 9, UploadOutcome.MALFORMED));
        }
        SpanData upload = scene.span("file_upload.process");
        assertThat(upload.getAttributes().get(AttributeKey.stringKey("ivatar.upload_outcome")))
                .isEqualTo("malformed");
        assertThat(upload.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(scene.span("image.decode").getAttributes().isEmpty()).isTrue();
    }

    @Test
    void an_upload_outside_of_a_span_is_counted_all_the_same() {
        scene.recorder.uploaded(Upload.of(ContentType.GIF, 9, UploadOutcome.TOO_LARGE));
        assertThat(sum("ivatar_file_uploads_total")).isEqualTo(1);
        assertThat(scene.spans()).isEmpty();
    }

    @Test
    void an_exemplar_carries_nothing_but_the_ids_of_its_trace() {
        ServerSpan request = scene.recorder.server(Request.get().part("query", "email=ada@example.org"));
        request.end(200);
        assertThat(scene.metric("ivatar_request_duration_seconds")
                        .getHistogramData()
                        .getPoints())
                .flatExtracting(PointData::getExemplars)
                .isNotEmpty()
                .allSatisfy(exemplar ->
                        assertThat(exemplar.getFilteredAttributes().isEmpty()).isTrue());
    }

    private long made() {
        List<SpanData> spans = scene.spans();
        assertThat(spans).isNotEmpty();
        return scene.metrics().stream()
                .filter(metric -> metric.getName().equals("ivatar_avatars_generated_total"))
                .flatMap(metric -> metric.getLongSumData().getPoints().stream())
                .mapToLong(point -> point.getValue())
                .sum();
    }

    private long sum(String name) {
        return scene.metric(name).getLongSumData().getPoints().stream()
                .mapToLong(point -> point.getValue())
                .sum();
    }
}
