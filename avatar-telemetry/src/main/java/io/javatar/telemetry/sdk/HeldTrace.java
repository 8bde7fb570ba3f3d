package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.trace.ReadableSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Buffers the spans of one request until it ends; decides where later ones go. */
final class HeldTrace {
    /** What becomes of a span. */
    enum Place {
        /** It waits for the end of the request. */
        HELD,
        /** It goes out. */
        OUT,
        /** It is left out. */
        LEFT
    }

    private final List<ReadableSpan> ended = new ArrayList<>();
    private final AtomicReference<Place> late = new AtomicReference<>(Place.HELD);
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();
    private final AtomicBoolean always = new AtomicBoolean();

    /** A span begins; answers whether there is a place for it, which it needs not have elsewhere. */
    boolean expect(boolean room) {
        if (room && expected.incrementAndGet() <= TailBuffer.SPANS_OF_A_TRACE) {
            return true;
        }
        missed.incrementAndGet();
        return false;
    }

    /** A span for which there is a place ends; one that asks for it keeps the whole request. */
    synchronized Place ended(ReadableSpan span, boolean keeps) {
        if (keeps) {
            always.set(true);
        }
        Place place = Objects.requireNonNull(late.get());
        if (place == Place.HELD) {
            ended.add(span);
        }
        return place;
    }

    /** Returns whether a span within asks for the request to be kept. */
    boolean always() {
        return always.get();
    }

    /** Ends the waiting; returns what waited. */
    synchronized List<ReadableSpan> decide(boolean out) {
        late.set(out ? Place.OUT : Place.LEFT);
        return List.copyOf(ended);
    }

    /** Returns how many spans there was no place for. */
    int missed() {
        return missed.get();
    }
}
