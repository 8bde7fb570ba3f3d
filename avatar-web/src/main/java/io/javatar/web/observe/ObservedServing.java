package io.javatar.web.observe;

import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.ServingProbe;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;

/** Records what serving does. */
public final class ObservedServing implements ServingProbe {
    private final Telemetry telemetry;

    /** Records with {@code telemetry}. */
    public ObservedServing(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void cacheHit(PixelSize size, PictureFormat format) {
        telemetry.cacheHit(size.px(), Formats.of(format));
    }

    @Override
    public void cacheWait(PixelSize size, PictureFormat format) {
        telemetry.cacheWait(size.px(), Formats.of(format));
    }

    @Override
    public void cacheMiss(PixelSize size, PictureFormat format) {
        telemetry.cacheMiss(size.px(), Formats.of(format));
    }

    @Override
    public Scope generating(PixelSize size, PictureFormat format, Origin origin, String style) {
        Format label = Formats.of(format);
        return new SpanScope(telemetry.generating(new Picture(size.px(), label, source(origin), style)));
    }

    @Override
    public Scope stage(Stage stage) {
        return new SpanScope(telemetry.stage(label(stage)));
    }

    private static Source source(Origin origin) {
        return switch (origin) {
            case UPLOADED -> Source.UPLOADED;
            case GENERATED -> Source.GENERATED;
        };
    }

    private static io.javatar.telemetry.metric.Stage label(Stage stage) {
        return switch (stage) {
            case BLOB_GET -> io.javatar.telemetry.metric.Stage.BLOB_GET;
            case DECODE -> io.javatar.telemetry.metric.Stage.DECODE;
            case SCALE -> io.javatar.telemetry.metric.Stage.SCALE;
            case DRAW -> io.javatar.telemetry.metric.Stage.DRAW;
            case ENCODE -> io.javatar.telemetry.metric.Stage.ENCODE;
        };
    }

    private record SpanScope(ChildSpan span) implements Scope {
        @Override
        public void close() {
            span.close();
        }

        @Override
        public void failed(Throwable cause) {
            span.failed(cause);
        }
    }
}
