package io.javatar.telemetry.metric;

import java.util.List;

/**
 * Every metric of an avatar server. The name is the name in Prometheus, unit and {@code _total} included; both exporters
 * (the page and OTLP) keep it as it is.
 */
public enum AvatarMetric {
    /** Counts requests. */
    REQUESTS(
            "ivatar_requests_total",
            MetricKind.COUNTER,
            "{request}",
            "Total HTTP requests",
            Tag.METHOD,
            Tag.STATUS_CODE,
            Tag.PATH),
    /** Times requests. */
    REQUEST_DURATION(
            "ivatar_request_duration_seconds", MetricKind.SECONDS, "s", "Request duration", Tag.METHOD, Tag.PATH),
    /** Counts requests for avatars. */
    AVATAR_REQUESTS(
            "ivatar_avatar_requests_total",
            MetricKind.COUNTER,
            "{request}",
            "Avatar requests",
            Tag.STATUS_CODE,
            Tag.SIZE,
            Tag.FORMAT),
    /** Times the making of pictures. */
    AVATAR_GENERATION(
            "ivatar_avatar_generation_seconds",
            MetricKind.SECONDS,
            "s",
            "Avatar generation time",
            Tag.FORMAT,
            Tag.SOURCE),
    /** Times its steps. */
    IMAGE_STAGE("ivatar_image_stage_seconds", MetricKind.SECONDS, "s", "Time of one stage", Tag.STAGE),
    /** Counts made pictures. */
    AVATARS_GENERATED(
            "ivatar_avatars_generated_total",
            MetricKind.COUNTER,
            "{avatar}",
            "Avatars generated",
            Tag.SIZE,
            Tag.FORMAT,
            Tag.SOURCE),
    /** Counts pictures found ready. */
    CACHE_HITS("ivatar_avatar_cache_hits_total", MetricKind.COUNTER, "{hit}", "Cache hits", Tag.SIZE, Tag.FORMAT),
    /** Counts pictures not found ready. */
    CACHE_MISSES(
            "ivatar_avatar_cache_misses_total", MetricKind.COUNTER, "{miss}", "Cache misses", Tag.SIZE, Tag.FORMAT),
    /** Counts calls of other services. */
    EXTERNAL_REQUESTS(
            "ivatar_external_avatar_requests_total",
            MetricKind.COUNTER,
            "{request}",
            "External service requests",
            Tag.SERVICE,
            Tag.SUCCESS),
    /** Counts uploads. */
    FILE_UPLOADS(
            "ivatar_file_uploads_total", MetricKind.COUNTER, "{upload}", "File uploads", Tag.CONTENT_TYPE, Tag.SUCCESS),
    /** Measures uploads. */
    FILE_UPLOAD_SIZE("ivatar_file_upload_size_bytes", MetricKind.SIZES, "By", "File upload size", Tag.CONTENT_TYPE),
    /** Counts attempts to log in and the like. */
    AUTH_ATTEMPTS(
            "ivatar_auth_attempts_total",
            MetricKind.COUNTER,
            "{attempt}",
            "Authentication attempts",
            Tag.AUTH_OPERATION,
            Tag.SUCCESS),
    /** Counts requests being answered. */
    ACTIVE_REQUESTS("ivatar_http_active_requests", MetricKind.GAUGE, "{request}", "Requests in flight", Tag.METHOD),
    /** Times calls of other services. */
    EXTERNAL_DURATION(
            "ivatar_external_avatar_request_duration_seconds",
            MetricKind.SECONDS,
            "s",
            "External call time",
            Tag.SERVICE,
            Tag.SUCCESS),
    /** Times storage. */
    STORAGE_DURATION(
            "ivatar_storage_operation_duration_seconds",
            MetricKind.SECONDS,
            "s",
            "Storage call time",
            Tag.STORAGE_OPERATION,
            Tag.SUCCESS),
    /** Counts lost telemetry. */
    DROPPED("ivatar_telemetry_dropped_total", MetricKind.COUNTER, "{item}", "Items dropped", Tag.SIGNAL, Tag.REASON),
    /** What caches hold. */
    CACHE_ENTRIES("ivatar_cache_entries", MetricKind.LEVEL, "{entry}", "Entries in a cache", Tag.CACHE),
    /** How much memory that takes. */
    CACHE_BYTES("ivatar_cache_bytes", MetricKind.LEVEL, "By", "Memory of a cache outside the heap", Tag.CACHE),
    /** Connections to the database. */
    DATABASE_CONNECTIONS(
            "ivatar_database_connections",
            MetricKind.LEVEL,
            "{connection}",
            "Connections to the database",
            Tag.CONNECTION_STATE),
    /** Requests whose picture is not ready. */
    RENDER_REQUESTS(
            "ivatar_render_requests",
            MetricKind.LEVEL,
            "{request}",
            "Requests whose picture must be made",
            Tag.RENDER_STATE),
    /** Memory for decoding uploads. */
    DECODE_MEMORY(
            "ivatar_decode_memory_bytes", MetricKind.LEVEL, "By", "Memory for decoding uploads", Tag.MEMORY_STATE);

    private final String instrument;
    private final MetricKind kind;
    private final String unit;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // The list is made once and never changes.
    private final List<Tag> tags;

    AvatarMetric(String instrument, MetricKind kind, String unit, String help, Tag... tags) {
        this.instrument = instrument;
        this.kind = kind;
        this.unit = unit;
        this.help = help;
        this.tags = List.of(tags);
    }

    /** Returns the name as it leaves. */
    public String instrument() {
        return instrument;
    }

    /** Returns how it counts. */
    public MetricKind kind() {
        return kind;
    }

    /** Returns the unit (UCUM). */
    public String unit() {
        return unit;
    }

    /** Returns its description as it leaves. */
    public String help() {
        return help;
    }

    /** Returns what it is split by, one to three tags. */
    public List<Tag> tags() {
        return tags;
    }
}
