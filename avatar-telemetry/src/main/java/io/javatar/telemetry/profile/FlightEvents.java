package io.javatar.telemetry.profile;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.TraceIds;
import io.javatar.telemetry.span.Upload;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Emits events to JDK Flight Recorder. */
final class FlightEvents implements ProfileEvents {
    private static final Pattern GENERATOR = Pattern.compile("[a-z0-9:._-]{1,64}");

    // Whether a class of events is recorded is asked of any of its events.
    private final GenerationEvent generation = new GenerationEvent(null, 0, "", "", "");
    private final CacheLookupEvent lookup = new CacheLookupEvent(null, 0, "", "");
    private final UploadEvent upload = new UploadEvent(null, "", 0, "");
    private final Supplier<@Nullable TraceIds> trace;

    FlightEvents(Supplier<@Nullable TraceIds> trace) {
        this.trace = trace;
    }

    @Override
    public ChildSpan generating(Picture picture, ChildSpan span) {
        if (!generation.isEnabled()) {
            return span;
        }
        String generator = GENERATOR.matcher(picture.generator()).matches() ? picture.generator() : "other";
        GenerationEvent event = new GenerationEvent(
                traceId(),
                picture.size(),
                picture.format().text(),
                picture.source().text(),
                generator);
        event.begin();
        return new Generation(span, event, new AtomicBoolean());
    }

    @Override
    public void lookedUp(int size, Format format, Lookup result) {
        if (lookup.isEnabled()) {
            String word = result.name().toLowerCase(Locale.ROOT);
            new CacheLookupEvent(traceId(), size, format.text(), word).commit();
        }
    }

    @Override
    public void uploaded(Upload ended) {
        if (upload.isEnabled()) {
            new UploadEvent(
                            traceId(),
                            ended.contentType().text(),
                            ended.bytes(),
                            ended.outcome().text())
                    .commit();
        }
    }

    private @Nullable String traceId() {
        TraceIds ids = trace.get();
        return ids == null ? null : ids.traceId();
    }

    /** The making of a picture; emitted once it is made, not if it fails. */
    private record Generation(ChildSpan span, GenerationEvent event, AtomicBoolean over) implements ChildSpan {
        @Override
        public void failed(Throwable failure) {
            over.set(true);
            span.failed(failure);
        }

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                event.commit();
            }
            span.close();
        }
    }
}
