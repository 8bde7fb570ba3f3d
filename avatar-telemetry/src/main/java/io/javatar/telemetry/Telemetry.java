package io.javatar.telemetry;

import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ExternalService;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.metric.StorageOperation;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.TraceIds;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadStep;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records what an avatar server does. One for each application, started with it and closed with it. Its methods may be
 * called from any thread, are quick and never throw; when telemetry is off they cost next to nothing.
 */
public interface Telemetry extends AutoCloseable {
    /**
     * Starts what the settings ask for. Never throws: what goes wrong is logged, and telemetry that does nothing is
     * returned.
     *
     * @param settings what the operator decided
     * @param routes the path templates of the server
     */
    static Telemetry start(TelemetrySettings settings, Routes routes) {
        return new Start(settings, routes).telemetry();
    }

    /** Returns telemetry that does nothing. */
    static Telemetry silent() {
        return SilentTelemetry.ON_PURPOSE;
    }

    /** A request begins. The caller ends the span. */
    ServerSpan server(ServerRequest request);

    /** Something begins within the current request of this thread. The caller closes it in this thread. */
    ChildSpan child(SpanName name);

    /** Does some work within a span of its own, which fails if the work throws. */
    default <T extends @Nullable Object> T traced(SpanName name, Callable<T> work) throws Exception {
        ChildSpan span = child(name);
        try {
            return work.call();
        } catch (Throwable failure) {
            span.failed(failure);
            throw failure;
        } finally {
            span.close();
        }
    }

    /** Returns the trace that this thread is working for, or null for none. */
    @Nullable
    TraceIds current();

    /** A picture is being made. The caller closes it in this thread; it is counted and timed then, unless it failed. */
    ChildSpan generating(Picture picture);

    /** One step of it is under way. The caller closes it in this thread; it is timed then. */
    ChildSpan stage(Stage stage);

    /** A picture of this side, in pixels, was found ready. */
    void cacheHit(int size, Format format);

    /** A picture was found ready by waiting for another request that is making it; counts as a hit. */
    void cacheWait(int size, Format format);

    /** A picture has to be made. */
    void cacheMiss(int size, Format format);

    /**
     * A step of an upload ended well: an event on the current span {@link SpanName#FILE_UPLOAD_PROCESS}, if there is one.
     */
    void uploading(UploadStep step);

    /** An upload ended; also recorded on the current span {@link SpanName#FILE_UPLOAD_PROCESS}, if there is one. */
    void uploaded(Upload upload);

    /** Storage answered after so many nanoseconds. */
    void stored(StorageOperation operation, long nanos, boolean success);

    /** Another service answered, or did not, after so many nanoseconds. */
    void fetched(ExternalService service, long nanos, boolean success);

    /** Returns {@code database} with a span for each statement of a request; the same where nothing is recorded. */
    DataSource traced(DataSource database);

    /** Someone tried to come in, or did something else with an account. */
    void authenticated(AuthOperation operation, boolean success);

    /**
     * Registers {@code value} as this gauge, read whenever metrics are.
     *
     * @param value quick, and called from any thread; when it throws, the gauge is left out that time
     */
    void watch(Gauge gauge, LongSupplier value);

    /**
     * Keeps this share of the traces from now on, until the next start; for the fixed samplers as for the ratio samplers.
     * Unlike all else here it says no aloud: an operator asks for it and waits for the answer.
     *
     * @param ratio 0 for none to 1 for all
     * @throws IllegalArgumentException for a share that is not within 0..1
     * @throws IllegalStateException where no share can be chosen, with the reason: no traces are sent, or
     *     {@code ivatar_adaptive} or an agent decides
     */
    void keepTraces(double ratio);

    /** Returns what telemetry is doing now. */
    TelemetryStatus status();

    /** Sends what waits and stops, within 5 seconds. */
    @Override
    void close();
}
