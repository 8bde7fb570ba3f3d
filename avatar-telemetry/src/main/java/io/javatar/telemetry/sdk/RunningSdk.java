package io.javatar.telemetry.sdk;

import io.javatar.telemetry.log.LogTap;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.Meter;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Telemetry that records and exports, from its start to its end. */
public final class RunningSdk implements AutoCloseable {
    /** How long the end may take; an export to a dead collector would hold up an undeployment for 15 s. */
    public static final Duration LONGEST_END = Duration.ofSeconds(5);

    private static final String SCOPE = "io.javatar.telemetry";
    private static final Logger LOG = System.getLogger(SCOPE);

    private final Recorder recorder;
    private final Gauges gauges;
    private final SdkAssembly assembly;
    private final LogTap log;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningSdk(Recorder recorder, Gauges gauges, SdkAssembly assembly, LogTap log) {
        this.recorder = recorder;
        this.gauges = gauges;
        this.assembly = assembly;
        this.log = log;
    }

    /** Starts what the settings ask for; throws what the SDK throws. */
    public static RunningSdk start(TelemetrySettings settings, Routes routes) {
        SdkAssembly assembly = SdkAssembly.of(settings);
        String version = settings.identity().version();
        OpenTelemetry telemetry = assembly.telemetry();
        Meter meter =
                telemetry.meterBuilder(SCOPE).setInstrumentationVersion(version).build();
        assembly.drops().observe(meter);
        Redaction redaction = Redaction.of(settings.privacy());
        RequestSpans requests = new RequestSpans(
                telemetry
                        .tracerBuilder(SCOPE)
                        .setInstrumentationVersion(version)
                        .build(),
                telemetry.getPropagators().getTextMapPropagator(),
                new Meters(meter),
                routes,
                new RequestNames(routes),
                new HttpAttributes(
                        settings.tuning().names(),
                        redaction.addresses(),
                        settings.tuning().textLimit()),
                System::nanoTime);
        return new RunningSdk(
                new Recorder(requests, redaction, settings.tuning().names()),
                new Gauges(meter),
                assembly,
                log(settings, assembly));
    }

    // An agent around us listens to loggers by itself.
    private static LogTap log(TelemetrySettings settings, SdkAssembly assembly) {
        return assembly.sendsLogs()
                ? LogTap.beside(
                        settings.logs().loggers(),
                        new LogBridge(assembly.telemetry().getLogsBridge()))
                : LogTap.none();
    }

    /** Returns the recorder for the application. */
    public Recorder recorder() {
        return recorder;
    }

    /** Registers {@code value} as this gauge. */
    public void watch(Gauge gauge, LongSupplier value) {
        gauges.watch(gauge, value);
    }

    /** Returns one line for each open destination. */
    public List<String> destinations() {
        return assembly.destinations();
    }

    /** Returns which traces are kept. */
    public String sampler() {
        return assembly.traceSampler().words();
    }

    /** From now on keeps this share of the traces, 0 to 1; throws where that is no share or none can be chosen. */
    public void keepTraces(double ratio) {
        assembly.traceSampler().keep(ratio);
    }

    /** Returns what the last failed export said, or null if none failed. */
    public @Nullable String lastExportError() {
        return assembly.drops().lastError();
    }

    /** Returns how many items were lost so far. */
    public long dropped() {
        return assembly.drops().total();
    }

    /** Sends what waits and stops; goes on without waiting after 5 seconds. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        log.close();
        Thread closing = Daemons.named("javatar-telemetry-close").newThread(this::closeAll);
        closing.start();
        try {
            closing.join(LONGEST_END.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            LOG.log(
                    Logger.Level.WARNING,
                    "Telemetry did not end within " + LONGEST_END.toSeconds() + " s; some of it is lost");
            closing.interrupt();
        }
    }

    private void closeAll() {
        for (AutoCloseable part : assembly.parts()) {
            try {
                part.close();
            } catch (Exception failure) {
                LOG.log(Logger.Level.WARNING, "Telemetry ended badly: " + failure);
            }
        }
    }
}
