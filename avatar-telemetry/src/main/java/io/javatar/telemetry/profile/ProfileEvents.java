package io.javatar.telemetry.profile;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.TraceIds;
import io.javatar.telemetry.span.Upload;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Emits events of an avatar server to JDK Flight Recorder: {@code io.javatar.*} in every recording that runs, whoever
 * started it, with the trace id and nothing personal. They cost next to nothing while none runs.
 */
public interface ProfileEvents {
    /** How a picture was looked for. */
    enum Lookup {
        /** It was ready. */
        HIT,
        /** Another request was making it. */
        WAIT,
        /** It has to be made. */
        MISS
    }

    /** Emits nothing. */
    ProfileEvents NONE = new SilentEvents();

    /** Returns the events of this JVM; silent ones where it has no recorder. */
    static ProfileEvents of(Supplier<@Nullable TraceIds> trace) {
        return FlightRecorder.isPresent() ? new FlightEvents(trace) : NONE;
    }

    /** A picture is being made within this span; answers what has to be closed in its place. */
    ChildSpan generating(Picture picture, ChildSpan span);

    /** A picture of this side, in pixels, was looked for. */
    void lookedUp(int size, Format format, Lookup result);

    /** An upload ended. */
    void uploaded(Upload upload);
}
