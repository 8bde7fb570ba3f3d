package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.Method;
import io.javatar.telemetry.metric.RequestType;
import io.javatar.telemetry.metric.Routes.Route;
import io.javatar.telemetry.metric.SizeLabel;
import io.javatar.telemetry.metric.StatusCode;
import io.javatar.telemetry.span.ServerSpan;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A request that is recorded: its span, its metrics, and the context of all that happens within. */
final class RequestSpan implements ServerSpan {
    private static final ContextKey<RequestSpan> KEY = ContextKey.named("javatar-request");
    private static final int FIRST_SERVER_FAULT = 500;

    private record Asked(int size, Format format) {}

    private final RequestSpans home;
    private final Method method;
    private final Span span;
    private final HttpAttributes.@Nullable Url url;
    private final Context context;
    private final long start;
    private final AtomicReference<@Nullable Route> route = new AtomicReference<>();
    private final AtomicReference<@Nullable Asked> asked = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    RequestSpan(RequestSpans home, Method method, Begun begun) {
        this.home = home;
        this.method = method;
        this.span = begun.span();
        this.url = begun.url();
        this.context = begun.parent().with(span).with(KEY, this);
        this.start = home.now();
    }

    /** A span that began, under its parent; the URL only where the span is recorded. */
    record Begun(Span span, Context parent, HttpAttributes.@Nullable Url url) {}

    /** Returns the request that a context belongs to, or null. */
    static @Nullable RequestSpan of(Context context) {
        return context.get(KEY);
    }

    /**
     * Returns whether spans are kept, at least until it is known how the request ends. Every sampler here decides for a
     * trace as a whole: where the request is not recorded, nothing within it is.
     */
    boolean recorded() {
        return span.isRecording();
    }

    /** Returns the context of the request itself, without what happens within. */
    Context context() {
        return context;
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // EnteredContext closes it.
    public Entered enter() {
        return new EnteredContext(context.makeCurrent());
    }

    @Override
    public void route(@Nullable String template) {
        route.set(home.routes().find(template));
    }

    @Override
    public void avatar(int size, Format format) {
        asked.set(new Asked(size, format));
    }

    @Override
    public void failed(Throwable thrown) {
        if (failure.compareAndSet(null, thrown) && span.isRecording()) {
            Failures.record(span, thrown);
        }
    }

    /** Adds an event without attributes, where the span is recorded. */
    void event(String name) {
        if (span.isRecording()) {
            span.addEvent(name);
        }
    }

    @Override
    public void end(int status) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        count(status, home.now() - start);
        if (url != null) {
            complete(url, status);
        }
        span.end();
    }

    private Route place() {
        Route known = route.get();
        return known == null ? home.routes().find(null) : known;
    }

    private void count(int status, long nanos) {
        Meters meters = home.meters();
        Route place = place();
        StatusCode code = StatusCode.of(status);
        meters.requests.count(method, code, place.group());
        meters.requestDuration.record(context, nanos, method, place.group());
        meters.active(-1, method);
        if (place.group().type() == RequestType.AVATAR) {
            Asked picture = asked.get();
            SizeLabel size = picture == null ? SizeLabel.OTHER : SizeLabel.of(picture.size());
            meters.avatarRequests.count(code, size, picture == null ? Format.OTHER : picture.format());
        }
    }

    private void complete(HttpAttributes.Url address, int status) {
        Route place = place();
        span.updateName(home.names().of(method, place));
        span.setAttribute(AttributeKeys.REQUEST_TYPE, place.group().type().text());
        home.http().end(span, address, place, status);
        Asked picture = asked.get();
        if (picture != null) {
            span.setAttribute(AttributeKeys.AVATAR_SIZE, (long) picture.size());
            span.setAttribute(AttributeKeys.AVATAR_FORMAT, picture.format().text());
        }
        if (status >= FIRST_SERVER_FAULT && failure.get() == null) {
            span.setAttribute(AttributeKeys.ERROR_TYPE, Integer.toString(status));
            span.setStatus(io.opentelemetry.api.trace.StatusCode.ERROR);
        }
    }
}
