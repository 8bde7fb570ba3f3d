package io.javatar.telemetry.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where telemetry goes besides OTLP and the page.
 *
 * @param zipkin where spans go in Zipkin's JSON, or null
 * @param remoteWrite where metrics go by Prometheus remote write, or null
 * @param file which file takes all of it as lines of OTLP in JSON, or null
 * @param custom which exporters that are no part of Javatar take it
 */
public record OtherDestinations(
        @Nullable HttpDestination zipkin,
        @Nullable HttpDestination remoteWrite,
        @Nullable FileDestination file,
        List<CustomDestination> custom) {
    /** Nowhere. */
    static final OtherDestinations NONE = new OtherDestinations(null, null, null, List.of());

    /** Returns whether nothing goes anywhere. */
    public boolean none() {
        return zipkin == null && remoteWrite == null && file == null && custom.isEmpty();
    }

    /** Returns one line for each, without secrets. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (zipkin != null) {
            lines.add("traces: zipkin " + zipkin);
        }
        if (remoteWrite != null) {
            lines.add("metrics: remote write " + remoteWrite);
        }
        if (file != null) {
            lines.add("all: file " + file);
        }
        custom.forEach(one -> lines.add("exporter " + one));
        return lines;
    }
}
