package io.javatar.telemetry.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where telemetry goes.
 *
 * @param traces where spans go, or null
 * @param metrics where metrics are sent, or null
 * @param logs where log records are sent, or null
 * @param prometheus where metrics can be fetched, or null
 * @param others where else it goes
 * @param options the options of OTLP
 */
public record Destinations(
        @Nullable OtlpDestination traces,
        @Nullable OtlpDestination metrics,
        @Nullable OtlpDestination logs,
        @Nullable PrometheusEndpoint prometheus,
        OtherDestinations others,
        OtlpOptions options) {
    /** Nowhere. */
    static final Destinations NONE =
            new Destinations(null, null, null, null, OtherDestinations.NONE, OtlpOptions.USUAL);

    /** Returns whether telemetry goes nowhere. */
    public boolean none() {
        return !otlp() && prometheus == null && others.none();
    }

    /** Returns whether anything is sent by OTLP. */
    public boolean otlp() {
        return traces != null || metrics != null || logs != null;
    }

    /** Returns all but OTLP. */
    public Destinations withoutOtlp() {
        return new Destinations(null, null, null, prometheus, others, OtlpOptions.USUAL);
    }

    /** Returns the same with another metrics page, or none. */
    public Destinations withPage(@Nullable PrometheusEndpoint page) {
        return new Destinations(traces, metrics, logs, page, others, options);
    }

    /** Returns the same with other destinations besides OTLP and the page. */
    public Destinations withOthers(OtherDestinations open) {
        return new Destinations(traces, metrics, logs, prometheus, open, options);
    }

    /** Returns one line for each destination that is open, without secrets. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (traces != null) {
            lines.add("traces: " + traces);
        }
        if (metrics != null) {
            lines.add("metrics: " + metrics);
        }
        if (logs != null) {
            lines.add("logs: " + logs);
        }
        if (prometheus != null) {
            lines.add("metrics: " + prometheus);
        }
        lines.addAll(others.lines());
        return lines;
    }
}
