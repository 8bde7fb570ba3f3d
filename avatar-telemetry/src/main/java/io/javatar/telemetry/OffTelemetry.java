package io.javatar.telemetry;

import io.javatar.telemetry.log.LogTap;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.profile.ProfileEvents;
import io.javatar.telemetry.profile.ProfileEvents.Lookup;
import io.javatar.telemetry.sdk.ContextOnlySpan;
import io.javatar.telemetry.sdk.CurrentTrace;
import io.javatar.telemetry.settings.TelemetryState;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.TraceIds;
import io.javatar.telemetry.span.Upload;
import org.jspecify.annotations.Nullable;

/** Telemetry that exports nothing, but keeps the trace context of callers, and emits events for flight recordings. */
final class OffTelemetry extends SilentTelemetry {
    private final ProfileEvents events = ProfileEvents.of(CurrentTrace::ids);

    OffTelemetry(LogTap log) {
        super(TelemetryStatus.silent(TelemetryState.OFF, null), log);
    }

    @Override
    public ServerSpan server(ServerRequest request) {
        return ContextOnlySpan.of(request);
    }

    @Override
    public @Nullable TraceIds current() {
        return CurrentTrace.ids();
    }

    @Override
    public ChildSpan generating(Picture picture) {
        return events.generating(picture, super.generating(picture));
    }

    @Override
    public void cacheHit(int size, Format format) {
        events.lookedUp(size, format, Lookup.HIT);
    }

    @Override
    public void cacheWait(int size, Format format) {
        events.lookedUp(size, format, Lookup.WAIT);
    }

    @Override
    public void cacheMiss(int size, Format format) {
        events.lookedUp(size, format, Lookup.MISS);
    }

    @Override
    public void uploaded(Upload upload) {
        events.uploaded(upload);
    }
}
