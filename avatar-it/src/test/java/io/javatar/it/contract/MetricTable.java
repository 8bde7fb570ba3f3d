package io.javatar.it.contract;

import io.javatar.it.contract.MetricRow.Kind;
import java.util.Set;
import java.util.stream.Stream;

/** The metrics of docs/METRICS.md, written down once more here: not taken from the code that is tested. */
final class MetricTable {
    private MetricTable() {}

    static Stream<MetricRow> rows() {
        return Stream.of(
                row(
                        "ivatar_requests_total",
                        Kind.COUNTER,
                        "{request}",
                        "Total HTTP requests",
                        Label.METHOD,
                        Label.STATUS_CODE,
                        Label.PATH),
                row("ivatar_request_duration_seconds", Kind.SECONDS, "s", "Request duration", Label.METHOD, Label.PATH),
                row(
                        "ivatar_avatar_requests_total",
                        Kind.COUNTER,
                        "{request}",
                        "Avatar requests",
                        Label.STATUS_CODE,
                        Label.SIZE,
                        Label.FORMAT),
                row(
                        "ivatar_avatar_generation_seconds",
                        Kind.SECONDS,
                        "s",
                        "Avatar generation time",
                        Label.FORMAT,
                        Label.SOURCE),
                row("ivatar_image_stage_seconds", Kind.SECONDS, "s", "Time of one stage", Label.STAGE),
                row(
                        "ivatar_avatars_generated_total",
                        Kind.COUNTER,
                        "{avatar}",
                        "Avatars generated",
                        Label.SIZE,
                        Label.FORMAT,
                        Label.SOURCE),
                row("ivatar_avatar_cache_hits_total", Kind.COUNTER, "{hit}", "Cache hits", Label.SIZE, Label.FORMAT),
                row(
                        "ivatar_avatar_cache_misses_total",
                        Kind.COUNTER,
                        "{miss}",
                        "Cache misses",
                        Label.SIZE,
                        Label.FORMAT),
                row(
                        "ivatar_external_avatar_requests_total",
                        Kind.COUNTER,
                        "{request}",
                        "External service requests",
                        Label.SERVICE,
                        Label.SUCCESS),
                row(
                        "ivatar_file_uploads_total",
                        Kind.COUNTER,
                        "{upload}",
                        "File uploads",
                        Label.CONTENT_TYPE,
                        Label.SUCCESS),
                row("ivatar_file_upload_size_bytes", Kind.BYTES, "By", "File upload size", Label.CONTENT_TYPE),
                row(
                        "ivatar_auth_attempts_total",
                        Kind.COUNTER,
                        "{attempt}",
                        "Authentication attempts",
                        Label.AUTH_OPERATION,
                        Label.SUCCESS),
                row(
                        "ivatar_http_active_requests",
                        Kind.UP_DOWN_COUNTER,
                        "{request}",
                        "Requests in flight",
                        Label.METHOD),
                row(
                        "ivatar_storage_operation_duration_seconds",
                        Kind.SECONDS,
                        "s",
                        "Storage call time",
                        Label.STORAGE_OPERATION,
                        Label.SUCCESS),
                row(
                        "ivatar_telemetry_dropped_total",
                        Kind.COUNTER,
                        "{item}",
                        "Items dropped",
                        Label.SIGNAL,
                        Label.REASON));
    }

    private static MetricRow row(String name, Kind kind, String unit, String description, Label... labels) {
        return new MetricRow(name, kind, unit, description, Set.of(labels));
    }
}
