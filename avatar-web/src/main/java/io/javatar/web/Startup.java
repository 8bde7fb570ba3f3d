package io.javatar.web;

import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.web.settings.Settings;
import io.javatar.web.start.ReadinessWatch;
import io.javatar.web.start.StartFailure;
import io.javatar.web.start.StartReport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one attempt to start. It never throws: a deployment that fails would leave a server that answers 404 to everything
 * without a reason. A failure is logged, reported to the start script, and answered with 503 to every request.
 */
final class Startup implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Startup.class.getName());
    /** Most uploads are decoded in less; and the servers, which end within ten seconds, need some time for the rest. */
    private static final Duration GRACE = Duration.ofSeconds(4);

    private final Settings settings;
    private final @Nullable AvatarServer server;
    private final @Nullable StartFailure failure;
    private final @Nullable ReadinessWatch watch;
    private final @Nullable LastCall lastCall;

    private Startup(Settings settings, AvatarServer server, @Nullable ReadinessWatch watch) {
        this.settings = settings;
        this.server = server;
        this.failure = null;
        this.watch = watch;
        this.lastCall = LastCall.after(GRACE, server::endDecoding);
    }

    private Startup(StartFailure failure) {
        this.settings = Settings.read(Map.of(), name -> null);
        this.server = null;
        this.failure = failure;
        this.watch = null;
        this.lastCall = null;
    }

    /** Opens everything as the settings of this process want it. */
    @SuppressWarnings("OverlyBroadCatch") // nobody above could report it
    static Startup attempt() {
        try {
            Settings settings = Settings.ofThisProcess();
            AvatarServer server = AvatarServer.open(settings, TelemetrySettings.ofThisProcess(), Clock.systemUTC());
            LOG.log(Level.INFO, settings.description());
            Settings.unknownOfThisProcess().forEach(unknown -> LOG.log(Level.WARNING, unknown));
            return new Startup(settings, server, watch(settings));
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    /** Where no script waits, nobody knows here which port the server listens on. */
    private static @Nullable ReadinessWatch watch(Settings settings) {
        StartReport report = StartReport.ofThisProcess().orElse(null);
        if (report == null) {
            LOG.log(
                    Level.INFO,
                    "Javatar has started; links begin with {0}",
                    settings.site().baseUrl().text());
            return null;
        }
        return ReadinessWatch.begin(report, settings);
    }

    private static Startup failed(Throwable e) {
        StartFailure failure = StartFailure.of(e);
        if (failure.category() == StartFailure.Category.INTERNAL) {
            LOG.log(Level.ERROR, failure.sentence(), e);
        } else {
            LOG.log(Level.ERROR, failure.sentence());
        }
        StartReport.ofThisProcess().ifPresent(report -> report.failed(failure.sentence()));
        return new Startup(failure);
    }

    /** Returns why it failed, or null if all is well. */
    @Nullable
    StartFailure failure() {
        return failure;
    }

    /** Returns what counts; after a failure the defaults, so that what the container makes in any case can be made. */
    Settings settings() {
        return settings;
    }

    Telemetry telemetry() {
        return server == null ? Telemetry.silent() : server.telemetry();
    }

    /** Returns the parts; after a failure nobody may ask, nor does, for every request ends before. */
    AvatarServer server() {
        if (server == null) {
            throw new IllegalStateException("the server could not start");
        }
        return server;
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        if (server != null) {
            server.close();
        }
        if (lastCall != null) {
            lastCall.close();
        }
    }
}
