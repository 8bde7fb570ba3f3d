package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ExternalService;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.SizeLabel;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.metric.StorageOperation;
import io.javatar.telemetry.metric.Success;
import io.javatar.telemetry.settings.AttributeNames;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;
import io.javatar.telemetry.span.UploadStep;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Records spans and metrics for the application. */
public final class Recorder {
    private static final Pattern GENERATOR = Pattern.compile("[a-z0-9:._-]{1,64}");

    private final RequestSpans requests;
    private final Meters meters;
    private final Redaction redaction;
    private final ZeroSeries zeros;
    private final TracedDatabase databases;

    Recorder(RequestSpans requests, Redaction redaction, AttributeNames names) {
        this.requests = requests;
        this.meters = requests.meters();
        this.redaction = redaction;
        this.zeros = new ZeroSeries(meters);
        this.databases = new TracedDatabase(requests.tracer(), names.oldOfDatabases());
        zeros.begin();
    }

    /** Begins a request. */
    public ServerSpan server(ServerRequest request) {
        return requests.begin(request);
    }

    /** Begins work within the current request. */
    public ChildSpan child(SpanName name) {
        RequestSpan request = RequestSpan.of(Context.current());
        return request != null && !request.recorded()
                ? ChildSpan.SILENT
                : new WorkSpan(name, start(name, request), (context, success) -> {});
    }

    /** Begins the making of a picture. */
    public ChildSpan generating(Picture picture) {
        long begun = requests.now();
        WorkSpan.Ending made = (context, success) -> {
            if (success) {
                made(context, picture, requests.now() - begun);
            }
        };
        RequestSpan request = RequestSpan.of(Context.current());
        if (request != null && !request.recorded()) {
            return new UnrecordedWork(request.context(), made);
        }
        SpanName name = SpanName.generating(picture.format());
        Span span = start(name, request);
        if (span.isRecording()) {
            span.setAttribute(AttributeKeys.AVATAR_SIZE, (long) picture.size());
            span.setAttribute(AttributeKeys.AVATAR_FORMAT, picture.format().text());
            span.setAttribute(AttributeKeys.AVATAR_SOURCE, picture.source().text());
            span.setAttribute(AttributeKeys.AVATAR_GENERATOR, generator(picture.generator()));
        }
        return new WorkSpan(name, span, made);
    }

    private void made(Context context, Picture picture, long nanos) {
        meters.generation.record(context, nanos, picture.format(), picture.source());
        meters.generated.count(SizeLabel.of(picture.size()), picture.format(), picture.source());
    }

    /** Begins a stage. */
    public ChildSpan stage(Stage stage) {
        long begun = requests.now();
        WorkSpan.Ending done = (context, success) -> meters.stage.record(context, requests.now() - begun, stage);
        RequestSpan request = RequestSpan.of(Context.current());
        if (request != null && !request.recorded()) {
            return new UnrecordedWork(request.context(), done);
        }
        SpanName name = SpanName.of(stage);
        return new WorkSpan(name, start(name, request), done);
    }

    /** Counts a picture found ready, perhaps after waiting for its maker. */
    public void cacheHit(int size, Format format, boolean waited) {
        SizeLabel label = SizeLabel.of(size);
        meters.hits.count(label, format);
        zeros.cache(label, format);
        event(waited ? "cache.wait" : "cache.hit");
    }

    /** Counts a picture not found ready. */
    public void cacheMiss(int size, Format format) {
        SizeLabel label = SizeLabel.of(size);
        meters.misses.count(label, format);
        zeros.cache(label, format);
        event("cache.miss");
    }

    /** Records a step of an upload on its span. */
    public void uploading(UploadStep step) {
        Span span = WorkSpan.current(SpanName.FILE_UPLOAD_PROCESS);
        if (span != null && span.isRecording()) {
            span.addEvent(step.event());
        }
    }

    /** Counts an upload and records it on its span. */
    public void uploaded(Upload upload) {
        meters.uploads.count(upload.contentType(), Success.of(upload.outcome() == UploadOutcome.OK));
        meters.uploadSize(upload.bytes(), upload.contentType());
        Span span = WorkSpan.current(SpanName.FILE_UPLOAD_PROCESS);
        if (span != null && span.isRecording()) {
            redaction.record(span, upload);
        }
    }

    /** Times an answer of storage. */
    public void stored(StorageOperation operation, long nanos, boolean success) {
        meters.storage.record(Context.current(), nanos, operation, Success.of(success));
    }

    /** Counts and times an answer of another service. */
    public void fetched(ExternalService service, long nanos, boolean success) {
        meters.external.count(service, Success.of(success));
        meters.externalDuration.record(Context.current(), nanos, service, Success.of(success));
    }

    /** Returns {@code database} with a span for each statement. */
    public DataSource traced(DataSource database) {
        return databases.traced(database);
    }

    /** Counts what someone did with an account. */
    public void authenticated(AuthOperation operation, boolean success) {
        meters.auth.count(operation, Success.of(success));
    }

    // All work is a child of its request, however the code that does it is nested.
    private Span start(SpanName name, @Nullable RequestSpan request) {
        return requests.tracer()
                .spanBuilder(name.text())
                .setParent(request == null ? Context.current() : request.context())
                .startSpan();
    }

    private static void event(String name) {
        RequestSpan request = RequestSpan.of(Context.current());
        if (request != null) {
            request.event(name);
        }
    }

    private static String generator(String name) {
        return GENERATOR.matcher(name).matches() ? name : "other";
    }
}
