package io.javatar.telemetry.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AvatarMetricTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ivatar_requests_total                 | {request} | method,status_code,path
                    ivatar_request_duration_seconds       | s         | method,path
                    ivatar_avatar_requests_total          | {request} | status_code,size,format
                    ivatar_avatar_generation_seconds      | s         | format,source
                    ivatar_image_stage_seconds            | s         | stage
                    ivatar_avatars_generated_total        | {avatar}  | size,format,source
                    ivatar_avatar_cache_hits_total        | {hit}     | size,format
                    ivatar_avatar_cache_misses_total      | {miss}    | size,format
                    ivatar_external_avatar_requests_total | {request} | service,success
                    ivatar_file_uploads_total             | {upload}  | content_type,success
                    ivatar_file_upload_size_bytes         | By        | content_type
                    ivatar_auth_attempts_total            | {attempt} | operation,success
                    ivatar_http_active_requests           | {request} | method
                    ivatar_external_avatar_request_duration_seconds | s | service,success
                    ivatar_storage_operation_duration_seconds       | s | operation,success
                    ivatar_telemetry_dropped_total        | {item}    | signal,reason
                    ivatar_cache_entries                  | {entry}   | cache
                    ivatar_cache_bytes                    | By        | cache
                    ivatar_database_connections           | {connection} | state
                    ivatar_render_requests                | {request} | state
                    ivatar_decode_memory_bytes            | By        | state
                    """)
    void a_metric_of_the_contract_has_its_unit_and_its_labels(String name, String unit, String labels) {
        AvatarMetric metric = Stream.of(AvatarMetric.values())
                .filter(one -> one.instrument().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(metric.unit()).isEqualTo(unit);
        assertThat(metric.tags().stream().map(Tag::key)).containsExactly(labels.split(",", -1));
    }

    @Test
    void the_contract_has_sixteen_metrics_and_five_gauges() {
        assertThat(AvatarMetric.values()).hasSize(21);
    }

    @ParameterizedTest
    @EnumSource(AvatarMetric.class)
    void a_name_does_not_end_in_what_the_exporters_cut_off(AvatarMetric metric) {
        boolean counter = metric.kind() == MetricKind.COUNTER;
        assertThat(metric.instrument().endsWith("_total")).isEqualTo(counter);
        assertThat(metric.instrument()).doesNotEndWith("_info").doesNotEndWith("_created");
    }

    @ParameterizedTest
    @EnumSource(AvatarMetric.class)
    void a_unit_is_never_one_for_which_the_two_ways_out_differ(AvatarMetric metric) {
        assertThat(metric.unit()).isNotEqualTo("1");
    }

    @Test
    void no_metric_can_have_more_series_than_its_bound() {
        for (AvatarMetric metric : AvatarMetric.values()) {
            int series =
                    metric.tags().stream().mapToInt(tag -> tag.texts().size()).reduce(1, Math::multiplyExact);
            assertThat(series).isLessThanOrEqualTo(29 * 25 * 7);
        }
    }

    @Test
    void the_alert_at_two_seconds_has_a_bucket_of_its_own() {
        assertThat(MetricKind.SECONDS.buckets()).contains(2).isSorted();
    }
}
