package io.javatar.telemetry;

import io.javatar.telemetry.settings.TelemetryState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What telemetry is doing, for health details and a start-up line.
 *
 * @param state how much there is
 * @param destinations one line for each open destination
 * @param sampler which traces are kept
 * @param lastExportError what the last failed export said, or null if none failed
 * @param dropped how many spans, log records and exports of metrics were lost so far
 * @param failure why telemetry is off although it was asked for, or null
 */
public record TelemetryStatus(
        TelemetryState state,
        List<String> destinations,
        String sampler,
        @Nullable String lastExportError,
        long dropped,
        @Nullable String failure) {
    /** Returns the status of telemetry that does nothing, for this reason or, with null, on purpose. */
    static TelemetryStatus silent(TelemetryState state, @Nullable String failure) {
        return new TelemetryStatus(state, List.of(), "none", null, 0, failure);
    }
}
