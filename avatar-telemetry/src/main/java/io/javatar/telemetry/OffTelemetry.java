package io.javatar.telemetry;

import io.javatar.telemetry.log.LogTap;
import io.javatar.telemetry.sdk.CurrentTrace;
import io.javatar.telemetry.sdk.Passage;
import io.javatar.telemetry.settings.TelemetryState;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.TraceIds;
import org.jspecify.annotations.Nullable;

/** Telemetry that exports nothing, yet knows the trace of a caller that names one. */
final class OffTelemetry extends SilentTelemetry {
    OffTelemetry(LogTap log) {
        super(TelemetryStatus.silent(TelemetryState.OFF, null), log);
    }

    @Override
    public ServerSpan server(ServerRequest request) {
        return Passage.of(request);
    }

    @Override
    public @Nullable TraceIds current() {
        return CurrentTrace.ids();
    }
}
