package io.javatar.telemetry.profile;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A picture was made. */
@Name(GenerationEvent.NAME)
@Label("Avatar Generation")
@Description("A picture was drawn, or made from a photo")
@Category("Javatar")
@StackTrace(false)
final class GenerationEvent extends Event {
    static final String NAME = "io.javatar.AvatarGeneration";

    @Label("Trace ID")
    final @Nullable String traceId;

    @Label("Size")
    @Description("Side in pixels")
    final int size;

    @Label("Format")
    final String format;

    @Label("Source")
    final String source;

    @Label("Generator")
    @Description("Style that drew it, or photo")
    final String generator;

    GenerationEvent(@Nullable String traceId, int size, String format, String source, String generator) {
        this.traceId = traceId;
        this.size = size;
        this.format = format;
        this.source = source;
        this.generator = generator;
    }
}
