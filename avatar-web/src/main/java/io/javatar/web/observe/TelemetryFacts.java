package io.javatar.web.observe;

import io.javatar.telemetry.TelemetryStatus;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The state of telemetry, as data of its health check. */
public final class TelemetryFacts {
    private TelemetryFacts() {}

    /** Returns names and values, those without a value left out. */
    public static Map<String, String> of(TelemetryStatus status) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("state", status.state().name().toLowerCase(Locale.ROOT));
        facts.put("destinations", String.join(", ", status.destinations()));
        facts.put("sampler", status.sampler());
        facts.put("dropped", Long.toString(status.dropped()));
        if (status.lastExportError() != null) {
            facts.put("lastExportError", status.lastExportError());
        }
        if (status.failure() != null) {
            facts.put("failure", status.failure());
        }
        return facts;
    }
}
