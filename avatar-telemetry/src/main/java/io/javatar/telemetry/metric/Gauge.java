package io.javatar.telemetry.metric;

/** A gauge: a value that is read whenever metrics are. */
public enum Gauge {
    /** Hashes whose photo is known, or known to be missing. */
    PHOTOS_KNOWN(AvatarMetric.CACHE_ENTRIES, CacheName.PHOTOS),
    /** Small pictures kept. */
    PICTURES_KEPT(AvatarMetric.CACHE_ENTRIES, CacheName.PICTURES),
    /** Large pictures kept. */
    LARGE_PICTURES_KEPT(AvatarMetric.CACHE_ENTRIES, CacheName.LARGE_PICTURES),
    /** Bytes of known photos. */
    PHOTOS_BYTES(AvatarMetric.CACHE_BYTES, CacheName.PHOTOS),
    /** Bytes of small pictures. */
    PICTURES_BYTES(AvatarMetric.CACHE_BYTES, CacheName.PICTURES),
    /** Bytes of large pictures. */
    LARGE_PICTURES_BYTES(AvatarMetric.CACHE_BYTES, CacheName.LARGE_PICTURES),
    /** Connections that work. */
    CONNECTIONS_ACTIVE(AvatarMetric.DATABASE_CONNECTIONS, ConnectionState.ACTIVE),
    /** Connections that wait for work. */
    CONNECTIONS_IDLE(AvatarMetric.DATABASE_CONNECTIONS, ConnectionState.IDLE),
    /** Requests that wait for a connection. */
    CONNECTIONS_AWAITED(AvatarMetric.DATABASE_CONNECTIONS, ConnectionState.AWAITED),
    /** Pictures being made. */
    RENDERS_IN_FLIGHT(AvatarMetric.RENDER_REQUESTS, RenderState.IN_FLIGHT),
    /** Requests that wait for a place to make their picture. */
    RENDERS_WAITING(AvatarMetric.RENDER_REQUESTS, RenderState.WAITING),
    /** Bytes that uploads being decoded have taken. */
    DECODE_IN_USE(AvatarMetric.DECODE_MEMORY, MemoryState.IN_USE),
    /** Bytes that uploads may still take. */
    DECODE_FREE(AvatarMetric.DECODE_MEMORY, MemoryState.FREE);

    private final AvatarMetric metric;

    @SuppressWarnings("ImmutableEnumChecker") // Labels are enums.
    private final Label label;

    Gauge(AvatarMetric metric, Label label) {
        this.metric = metric;
        this.label = label;
    }

    /** Returns its metric. */
    public AvatarMetric metric() {
        return metric;
    }

    /** Returns its label there. */
    public Label label() {
        return label;
    }
}
