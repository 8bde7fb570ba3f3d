package io.javatar.core.port;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {
    /** When it starts: a whole millisecond, as stores keep them. */
    public static final Instant START = Instant.parse("2026-11-22T10:15:30.123Z");

    private final AtomicLong millis = new AtomicLong(START.toEpochMilli());

    /** Moves the clock by {@code time}, forwards or backwards. */
    public void move(Duration time) {
        millis.addAndGet(time.toMillis());
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
