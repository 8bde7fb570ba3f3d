package io.javatar.telemetry;

import io.javatar.telemetry.log.LogTap;
import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ExternalService;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.metric.StorageOperation;
import io.javatar.telemetry.settings.Sampling;
import io.javatar.telemetry.settings.TelemetryState;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.TraceIds;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadStep;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Telemetry that does nothing and loads no class of OpenTelemetry. */
class SilentTelemetry implements Telemetry {
    static final SilentTelemetry ON_PURPOSE =
            new SilentTelemetry(TelemetryStatus.silent(TelemetryState.DISABLED, null), LogTap.none());

    private final TelemetryStatus status;
    private final LogTap log;

    SilentTelemetry(TelemetryStatus status, LogTap log) {
        this.status = status;
        this.log = log;
    }

    @Override
    public ServerSpan server(ServerRequest request) {
        return ServerSpan.SILENT;
    }

    @Override
    public ChildSpan child(SpanName name) {
        return ChildSpan.SILENT;
    }

    @Override
    public @Nullable TraceIds current() {
        return null;
    }

    @Override
    public ChildSpan generating(Picture picture) {
        return ChildSpan.SILENT;
    }

    @Override
    public ChildSpan stage(Stage stage) {
        return ChildSpan.SILENT;
    }

    @Override
    public void cacheHit(int size, Format format) {}

    @Override
    public void cacheWait(int size, Format format) {}

    @Override
    public void cacheMiss(int size, Format format) {}

    @Override
    public void uploading(UploadStep step) {}

    @Override
    public void uploaded(Upload upload) {}

    @Override
    public void stored(StorageOperation operation, long nanos, boolean success) {}

    @Override
    public void fetched(ExternalService service, long nanos, boolean success) {}

    @Override
    public DataSource traced(DataSource database) {
        return database;
    }

    @Override
    public void authenticated(AuthOperation operation, boolean success) {}

    @Override
    public void watch(Gauge gauge, LongSupplier value) {}

    @Override
    public void keepTraces(double ratio) {
        Sampling.checkShare(ratio);
        throw new IllegalStateException("telemetry is off: no traces are recorded");
    }

    @Override
    public TelemetryStatus status() {
        return status;
    }

    @Override
    public void close() {
        log.close();
    }
}
