package io.javatar.telemetry.profile;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** An upload ended. */
@Name(UploadEvent.NAME)
@Label("Upload")
@Description("A photo was given; neither its name nor whose it is")
@Category("Javatar")
@StackTrace(false)
final class UploadEvent extends Event {
    static final String NAME = "io.javatar.Upload";

    @Label("Trace ID")
    final @Nullable String traceId;

    @Label("Content Type")
    final String contentType;

    @Label("Size")
    @DataAmount
    final long bytes;

    @Label("Outcome")
    final String outcome;

    UploadEvent(@Nullable String traceId, String contentType, long bytes, String outcome) {
        this.traceId = traceId;
        this.contentType = contentType;
        this.bytes = bytes;
        this.outcome = outcome;
    }
}
