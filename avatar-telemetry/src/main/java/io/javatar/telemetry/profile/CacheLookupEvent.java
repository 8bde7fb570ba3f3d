package io.javatar.telemetry.profile;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A picture was looked up in the cache. */
@Name(CacheLookupEvent.NAME)
@Label("Cache Lookup")
@Description("A picture was looked for among those that are ready")
@Category("Javatar")
@StackTrace(false)
final class CacheLookupEvent extends Event {
    static final String NAME = "io.javatar.CacheLookup";

    @Label("Trace ID")
    final @Nullable String traceId;

    @Label("Size")
    @Description("Side in pixels")
    final int size;

    @Label("Format")
    final String format;

    @Label("Result")
    @Description("hit, wait or miss")
    final String result;

    CacheLookupEvent(@Nullable String traceId, int size, String format, String result) {
        this.traceId = traceId;
        this.size = size;
        this.format = format;
        this.result = result;
    }
}
