package io.javatar.telemetry;

import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.sdk.RunningSdk;
import io.javatar.telemetry.settings.Finding;
import io.javatar.telemetry.settings.Finding.Severity;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.telemetry.settings.TelemetryState;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Starts telemetry, and lets nothing that goes wrong with it reach the application.
 *
 * @param settings what the operator decided
 * @param routes the path templates of the server
 */
record Start(TelemetrySettings settings, Routes routes) {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");

    // Held, for a logger that nobody holds forgets its level.
    private static final java.util.logging.Logger OURS = java.util.logging.Logger.getLogger("io.javatar.telemetry");
    private static final java.util.logging.Logger SDKS = java.util.logging.Logger.getLogger("io.opentelemetry");

    Telemetry telemetry() {
        setLogLevel();
        settings.findings().forEach(Start::tell);
        try {
            return switch (settings.state()) {
                case DISABLED -> Telemetry.silent();
                case OFF -> new OffTelemetry();
                case ON -> live();
            };
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.ERROR, "Telemetry does not start; the server goes on without it", failure);
            return new SilentTelemetry(TelemetryStatus.silent(TelemetryState.OFF, failure.toString()));
        }
    }

    private Telemetry live() {
        Telemetry live = new LiveTelemetry(RunningSdk.start(settings, routes));
        TelemetryStatus status = live.status();
        LOG.log(
                Level.INFO,
                "Telemetry of {0} {1} ({2}): {3}; sampler {4}",
                settings.identity().name(),
                settings.identity().version(),
                settings.identity().environment().name(),
                status.destinations().isEmpty() ? "no destination" : String.join(", ", status.destinations()),
                status.sampler());
        return live;
    }

    private void setLogLevel() {
        java.util.logging.Level level = settings.tuning().logLevel();
        if (level != null) {
            OURS.setLevel(level);
            SDKS.setLevel(level);
        }
    }

    private static void tell(Finding finding) {
        LOG.log(finding.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING, finding.toString());
    }
}
