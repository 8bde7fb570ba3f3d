package io.javatar.telemetry.sdk;

import io.opentelemetry.sdk.trace.ReadableSpan;
import java.util.ArrayList;
import java.util.List;

/** The spans within one request, until it ends; then where those go that end later. */
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
    private Place late = Place.HELD;
    private int expected;
    private int missed;
    private boolean always;

    /** A span begins; answers whether there is a place for it, which it needs not have elsewhere. */
    synchronized boolean expect(boolean room) {
        if (room && expected < TailBuffer.SPANS_OF_A_TRACE) {
            expected++;
            return true;
        }
        missed++;
        return false;
    }

    /** A span for which there is a place ends; one that asks for it keeps the whole request. */
    synchronized Place ended(ReadableSpan span, boolean keeps) {
        always |= keeps;
        if (late == Place.HELD) {
            ended.add(span);
        }
        return late;
    }

    /** Returns whether a span within asks for the request to be kept. */
    synchronized boolean always() {
        return always;
    }

    /** Ends the waiting; returns what waited. */
    synchronized List<ReadableSpan> decide(boolean out) {
        late = out ? Place.OUT : Place.LEFT;
        return List.copyOf(ended);
    }

    /** Returns how many spans there was no place for. */
    synchronized int missed() {
        return missed;
    }
}
