package io.javatar.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Capture;
import io.opentelemetry.proto.metrics.v1.Metric;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The metrics, one test for each row of their table. */
interface MetricContract {
    Capture capture();

    @ParameterizedTest
    @MethodSource("io.javatar.it.contract.MetricTable#rows")
    default void a_metric_has_its_kind_unit_description_and_labels(MetricRow row) {
        Metric metric = capture().awaitMetric(row.name());

        assertThat(MetricRow.kind(metric)).isEqualTo(row.kind());
        assertThat(metric.getUnit()).isEqualTo(row.unit());
        assertThat(metric.getDescription()).isEqualTo(row.description());
        assertThat(MetricRow.series(metric)).isNotEmpty().allSatisfy(series -> {
            Map<String, String> told = Trace.texts(series);
            assertThat(told.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            row.labels().stream().map(Label::key).toList());
            row.labels().forEach(label -> assertThat(told.get(label.key())).matches(label.values()));
        });
        assertThat(metric.getHistogram().getDataPointsList())
                .allSatisfy(point -> assertThat(point.getExplicitBoundsList()).isEqualTo(row.bounds()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ivatar_external_avatar_requests_total | service=gravatar,success=true
            ivatar_external_avatar_requests_total | service=gravatar,success=false
            ivatar_auth_attempts_total            | operation=login,success=true
            ivatar_auth_attempts_total            | operation=login,success=false
            ivatar_file_uploads_total             | content_type=image/avif,success=true
            ivatar_file_uploads_total             | content_type=image/avif,success=false
            ivatar_requests_total                 | method=GET,status_code=500,path=avatar
            ivatar_avatar_requests_total          | status_code=500,size=80,format=png
            ivatar_avatar_cache_hits_total        | size=80,format=gif
            ivatar_avatar_cache_misses_total      | size=80,format=gif
            """)
    default void a_series_is_zero_before_its_first_event(String name, String labels) {
        assertThat(capture().awaitMetric(name).getSum().getDataPointsList())
                .filteredOn(point -> Trace.texts(point.getAttributesList()).equals(read(labels)))
                .singleElement()
                .satisfies(point -> assertThat(point.getAsInt()).isZero());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "method=GET,status_code=401,path=provisioning",
                "method=POST,status_code=405,path=avatar",
                "method=GET,status_code=400,path=avatar",
                "method=GET,status_code=404,path=unmatched"
            })
    default void a_refused_request_is_counted_in_its_group(String labels) {
        capture()
                .awaitMetric(
                        "ivatar_requests_total",
                        metric -> MetricRow.series(metric).stream()
                                .anyMatch(series -> Trace.texts(series).equals(read(labels))));
    }

    @ParameterizedTest
    @CsvSource({
        "jvm.memory.used,UP_DOWN_COUNTER,By",
        "jvm.thread.count,UP_DOWN_COUNTER,{thread}",
        "jvm.class.count,UP_DOWN_COUNTER,{class}",
        "jvm.cpu.time,COUNTER,s",
        "jvm.gc.duration,SECONDS,s"
    })
    default void the_virtual_machine_is_told(String name, MetricRow.Kind kind, String unit) {
        Metric metric = capture().awaitMetric(name);

        assertThat(MetricRow.kind(metric)).isEqualTo(kind);
        assertThat(metric.getUnit()).isEqualTo(unit);
        assertThat(metric.getDescription()).isNotEmpty();
    }

    private static Map<String, String> read(String labels) {
        return Arrays.stream(labels.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
