package io.javatar.telemetry.metric;

import java.util.Arrays;
import java.util.List;

/** A label of metrics, with its values. */
public enum Tag {
    /** The HTTP method. */
    METHOD("method", "HTTP method", Method.values()),
    /** The HTTP status. */
    STATUS_CODE("status_code", "HTTP status", StatusCode.values()),
    /** The group of routes that the path belongs to. */
    PATH(
            "path",
            "Group of routes ([ROUTES.md](ROUTES.md) lists the group of each route); spans record the template",
            RouteGroup.values()),
    /** The side of a picture. */
    SIZE("size", "Side of the picture in pixels", SizeLabel.values()),
    /** The format of a picture. */
    FORMAT("format", "Format of the picture", Format.values()),
    /** Where a picture came from. */
    SOURCE("source", "Where the picture came from", Source.values()),
    /** A step of making a picture. */
    STAGE("stage", "Step of making a picture", Stage.values()),
    /** Another service. */
    SERVICE("service", "Service that pictures are fetched from", ExternalService.values()),
    /** The type of an upload. */
    CONTENT_TYPE("content_type", "What the uploaded file is", ContentType.values()),
    /** How it ended. */
    SUCCESS("success", "Whether it ended well", Success.values()),
    /** What someone did with an account. */
    AUTH_OPERATION("operation", "What someone did with an account", AuthOperation.values()),
    /** What was asked of storage. */
    STORAGE_OPERATION("operation", "What was asked of storage", StorageOperation.values()),
    /** A kind of telemetry. */
    SIGNAL("signal", "Kind of telemetry", Signal.values()),
    /** Why telemetry was lost. */
    REASON("reason", "Why it was lost", DropReason.values()),
    /** A cache. */
    CACHE("cache", "Cache of the server", CacheName.values()),
    /** What a connection is doing. */
    CONNECTION_STATE(
            "state", "What the connection is doing; `awaited`: a request waits for one", ConnectionState.values()),
    /** Where a request stands. */
    RENDER_STATE("state", "Whether the picture is being made or waits for a place", RenderState.values()),
    /** What memory is doing. */
    MEMORY_STATE("state", "Whether the memory is taken", MemoryState.values());

    private final String key;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // The list is made once and never changes.
    private final List<String> values;

    Tag(String key, String help, Label... values) {
        this.key = key;
        this.help = help;
        this.values = Arrays.stream(values).map(Label::text).toList();
    }

    /** Returns the name as it leaves. */
    public String key() {
        return key;
    }

    /** Returns what it stands for, in Markdown. */
    public String help() {
        return help;
    }

    /** Returns all its values in the order of {@link Label#ordinal}. */
    public List<String> texts() {
        return values;
    }
}
