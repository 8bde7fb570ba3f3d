package io.javatar.telemetry;

import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ContentType;
import io.javatar.telemetry.metric.ExternalService;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Gauge;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.metric.StorageOperation;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import io.javatar.telemetry.span.SpanName;
import io.javatar.telemetry.span.Upload;
import io.javatar.telemetry.span.UploadOutcome;

/** One request of every kind that a server sees, told as its filter and probes would tell it. */
@SuppressWarnings("try")
record Traffic(Telemetry telemetry) {
    static final long MILLISECOND = 1_000_000;

    /** A picture that has to be drawn. */
    void drawn(ServerRequest request) {
        within(request, "/avatar/{hash}", () -> {
            telemetry.cacheMiss(80, Format.PNG);
            try (ChildSpan making = telemetry.generating(new Picture(80, Format.PNG, Source.GENERATED, "identicon"))) {
                telemetry.stage(Stage.DRAW).close();
                telemetry.stage(Stage.ENCODE).close();
            }
        });
    }

    /** A picture found ready. */
    void cached(ServerRequest request) {
        within(request, "/avatar/{hash}", () -> telemetry.cacheHit(80, Format.PNG));
    }

    /** A photo that is given. */
    void upload(ServerRequest request) {
        within(request, "/upload", () -> {
            try (ChildSpan work = telemetry.child(SpanName.FILE_UPLOAD_PROCESS)) {
                telemetry.stored(StorageOperation.BLOB_PUT, MILLISECOND, true);
                telemetry.uploaded(new Upload(ContentType.PNG, 4711, UploadOutcome.OK, "ada.png", "ada@example.org"));
            }
        });
    }

    /** What comes from other rooms of the server. */
    void others() {
        telemetry.fetched(ExternalService.GRAVATAR, MILLISECOND, true);
        telemetry.authenticated(AuthOperation.LOGIN, false);
        for (Gauge level : Gauge.values()) {
            telemetry.watch(level, () -> level.name().length());
        }
    }

    void within(ServerRequest request, String route, Runnable work) {
        ServerSpan span = telemetry.server(request);
        try (ServerSpan.Entered entered = span.enter()) {
            span.route(route);
            span.avatar(80, Format.PNG);
            work.run();
        }
        span.end(200);
    }
}
