package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import org.junit.jupiter.api.Test;

@SuppressWarnings("try")
class UnrecordedWorkTest {
    private static final Picture PNG = new Picture(80, Format.PNG, Source.GENERATED, "identicon");
    private static final String GENERATION = "ivatar_avatar_generation_seconds";

    private final Scene scene = Scene.unsampled();

    @Test
    void work_within_a_request_that_is_not_recorded_is_measured_and_has_no_span() {
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan outer = scene.recorder.child(SpanName.AVATAR_SERVE);
                ChildSpan stage = scene.recorder.stage(Stage.DRAW)) {
            scene.recorder.generating(PNG).close();
            assertThat(outer).isSameAs(ChildSpan.SILENT);
        }
        request.end(200);
        assertThat(scene.spans()).isEmpty();
        assertThat(times(GENERATION)).isEqualTo(1);
        assertThat(times("ivatar_image_stage_seconds")).isEqualTo(1);
    }

    @Test
    void a_picture_that_could_not_be_made_is_not_counted_as_made() {
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter();
                ChildSpan made = scene.recorder.generating(PNG);
                ChildSpan failed = scene.recorder.generating(PNG)) {
            failed.failed(new IllegalStateException("no"));
        }
        request.end(500);
        assertThat(times(GENERATION)).isEqualTo(1);
    }

    @Test
    void it_ends_once() {
        ServerSpan request = scene.recorder.server(Request.get());
        try (ServerSpan.Entered entered = request.enter()) {
            ChildSpan made = scene.recorder.generating(PNG);
            made.close();
            made.close();
        }
        request.end(200);
        assertThat(times(GENERATION)).isEqualTo(1);
    }

    private long times(String metric) {
        return scene.metric(metric).getHistogramData().getPoints().stream()
                .mapToLong(HistogramPointData::getCount)
                .sum();
    }
}
