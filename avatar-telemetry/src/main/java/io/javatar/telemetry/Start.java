package io.javatar.telemetry;

import io.javatar.telemetry.log.JsonLines;
import io.javatar.telemetry.log.LogTap;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.sdk.CurrentTrace;
import io.javatar.telemetry.sdk.RunningSdk;
import io.javatar.telemetry.settings.Destinations;
import io.javatar.telemetry.settings.Finding;
import io.javatar.telemetry.settings.Finding.Severity;
import io.javatar.telemetry.settings.LogFormat;
import io.javatar.telemetry.settings.LogSettings;
import io.javatar.telemetry.settings.ServiceIdentity;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.telemetry.settings.TelemetryState;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Starts telemetry; no failure of it reaches the application.
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
        LogTap log = log();
        settings.findings().forEach(Start::log);
        try {
            return switch (settings.state()) {
                case DISABLED -> Telemetry.silent();
                case OFF -> new OffTelemetry(log);
                case ON -> live(log);
            };
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.ERROR, "Telemetry does not start; the server goes on without it", failure);
            return new SilentTelemetry(TelemetryStatus.silent(TelemetryState.OFF, failure.toString()), log);
        }
    }

    // Before all else, so that what telemetry says about itself is written in the same form.
    private LogTap log() {
        LogSettings logs = settings.logs();
        if (settings.state() == TelemetryState.DISABLED || logs.format() == LogFormat.TEXT) {
            return LogTap.none();
        }
        ServiceIdentity identity = settings.identity();
        return LogTap.inPlace(
                logs.loggers(),
                new JsonLines(
                        JsonLines.standardOutput(),
                        identity.name(),
                        identity.environment().name(),
                        CurrentTrace::ids));
    }

    // What OTLP throws in spite of all checks, such as a file that holds no certificate, must not close the page too.
    private Telemetry live(LogTap log) {
        try {
            return live(settings, log);
        } catch (RuntimeException | LinkageError failure) {
            Destinations asked = settings.destinations();
            if (!asked.otlp() || asked.withoutOtlp().none()) {
                throw failure;
            }
            LOG.log(Level.ERROR, "OTLP does not start; telemetry goes on without it", failure);
            return live(settings.withoutOtlp(), log);
        }
    }

    private Telemetry live(TelemetrySettings usable, LogTap log) {
        Telemetry live = new LiveTelemetry(RunningSdk.start(usable, routes), log);
        TelemetryStatus status = live.status();
        ServiceIdentity identity = usable.identity();
        String destinations = String.join(", ", status.destinations());
        LOG.log(
                Level.INFO,
                "Telemetry of " + identity.name() + ' ' + identity.version() + " ("
                        + identity.environment().name()
                        + "): " + (destinations.isEmpty() ? "no destination" : destinations) + "; sampler "
                        + status.sampler());
        return live;
    }

    private void setLogLevel() {
        java.util.logging.Level level = settings.tuning().logLevel();
        if (level != null) {
            OURS.setLevel(level);
            SDKS.setLevel(level);
        }
    }

    private static void log(Finding finding) {
        LOG.log(finding.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING, finding.toString());
    }
}
