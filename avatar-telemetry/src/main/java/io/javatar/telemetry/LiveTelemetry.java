package io.javatar.telemetry;

import io.javatar.telemetry.log.LogTap;
import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ExternalService;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.metric.StorageOperation;
import io.javatar.telemetry.profile.ProfileEvents;
import io.javatar.telemetry.profile.ProfileEvents.Lookup;
import io.javatar.telemetry.sdk.CurrentTrace;
import io.javatar.telemetry.sdk.Recorder;
import io.javatar.telemetry.sdk.RunningSdk;
import io.javatar.telemetry.settings.TelemetryState;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.TraceIds;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadStep;
import java.lang.System.Logger;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Telemetry that records and exports. */
final class LiveTelemetry implements Telemetry {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");

    private final RunningSdk sdk;
    private final Recorder recorder;
    private final ProfileEvents events = ProfileEvents.of(CurrentTrace::ids);
    private final LogTap log;

    LiveTelemetry(RunningSdk sdk, LogTap log) {
        this.sdk = sdk;
        this.log = log;
        this.recorder = sdk.recorder();
    }

    @Override
    public ServerSpan server(ServerRequest request) {
        return recorder.server(request);
    }

    @Override
    public ChildSpan child(SpanName name) {
        return recorder.child(name);
    }

    @Override
    public @Nullable TraceIds current() {
        return CurrentTrace.ids();
    }

    @Override
    public ChildSpan generating(Picture picture) {
        return events.generating(picture, recorder.generating(picture));
    }

    @Override
    public ChildSpan stage(Stage stage) {
        return recorder.stage(stage);
    }

    @Override
    public void cacheHit(int size, Format format) {
        recorder.cacheHit(size, format, false);
        events.lookedUp(size, format, Lookup.HIT);
    }

    @Override
    public void cacheWait(int size, Format format) {
        recorder.cacheHit(size, format, true);
        events.lookedUp(size, format, Lookup.WAIT);
    }

    @Override
    public void cacheMiss(int size, Format format) {
        recorder.cacheMiss(size, format);
        events.lookedUp(size, format, Lookup.MISS);
    }

    @Override
    public void uploading(UploadStep step) {
        recorder.uploading(step);
    }

    @Override
    public void uploaded(Upload upload) {
        recorder.uploaded(upload);
        events.uploaded(upload);
    }

    @Override
    public void stored(StorageOperation operation, long nanos, boolean success) {
        recorder.stored(operation, nanos, success);
    }

    @Override
    public void fetched(ExternalService service, long nanos, boolean success) {
        recorder.fetched(service, nanos, success);
    }

    @Override
    public DataSource traced(DataSource database) {
        return recorder.traced(database);
    }

    @Override
    public void authenticated(AuthOperation operation, boolean success) {
        recorder.authenticated(operation, success);
    }

    @Override
    public void watch(Gauge gauge, LongSupplier value) {
        sdk.watch(gauge, value);
    }

    @Override
    public void keepTraces(double ratio) {
        String before = sdk.sampler();
        sdk.keepTraces(ratio);
        LOG.log(Logger.Level.INFO, "Sampler " + before + " is now " + sdk.sampler());
    }

    @Override
    public TelemetryStatus status() {
        return new TelemetryStatus(
                TelemetryState.ON, sdk.destinations(), sdk.sampler(), sdk.lastExportError(), sdk.dropped(), null);
    }

    @Override
    public void close() {
        sdk.close();
        log.close();
    }
}
