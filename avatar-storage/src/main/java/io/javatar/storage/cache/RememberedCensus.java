package io.javatar.storage.cache;

import io.javatar.core.port.Census;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The counts of all people and photos, remembered for a while: counting reads whole tables, and anybody may ask. Changes
 * made here are seen at once, those of other servers when the memory ends.
 */
final class RememberedCensus {
    static final Duration MEMORY = Duration.ofSeconds(10);

    private record Known(Census census, long changes, long nanos) {}

    private final AtomicLong changes = new AtomicLong();
    private final LongSupplier nanoTime;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** Remembers by {@code nanoTime}, as {@link System#nanoTime} tells it. */
    RememberedCensus(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Returns the counts; they are asked of {@code source} by one caller at a time. */
    synchronized Census get(Supplier<Census> source) {
        Known last = known.get();
        if (last != null && last.changes == changes.get() && nanoTime.getAsLong() - last.nanos < MEMORY.toNanos()) {
            return last.census;
        }
        long before = changes.get(); // a change while counting may or may not be in the counts
        Census counted = source.get();
        known.set(new Known(counted, before, nanoTime.getAsLong()));
        return counted;
    }

    /** Something was given or taken away. */
    void changed() {
        changes.incrementAndGet();
    }
}
