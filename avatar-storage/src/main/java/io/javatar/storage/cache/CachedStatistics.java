package io.javatar.storage.cache;

import static io.javatar.core.problem.Problem.BUSY;

import io.javatar.core.port.Census;
import io.javatar.core.port.Statistics;
import io.javatar.core.problem.AvatarException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Caches the counts of people and photos for a while: counting reads whole tables, and anybody may ask. Changes made
 * here are seen at once, those of other servers when the cached counts expire. One caller counts at a time, and no
 * other waits.
 */
public final class CachedStatistics implements Statistics {
    static final Duration MEMORY = Duration.ofSeconds(10);

    private record Known(Census census, long changes, long nanos) {}

    private final Statistics source;
    private final LongSupplier nanoTime;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicBoolean counting = new AtomicBoolean();

    /** Caches the counts of {@code source}; {@code nanoTime} is a clock such as {@link System#nanoTime}. */
    public CachedStatistics(Statistics source, LongSupplier nanoTime) {
        this.source = source;
        this.nanoTime = nanoTime;
    }

    /**
     * Returns the counts. Where they must be counted again and another caller is doing so already, returns the last
     * ones; refuses with BUSY where there are none yet.
     */
    @Override
    public Census census() {
        Known last = known.get();
        if (last != null && isCurrent(last)) {
            return last.census;
        }
        if (counting.compareAndSet(false, true)) {
            try {
                return counted();
            } finally {
                counting.set(false);
            }
        }
        if (last == null) {
            throw AvatarException.of(BUSY, "the counts are being asked for");
        }
        return last.census;
    }

    private boolean isCurrent(Known last) {
        return last.changes == changes.get() && nanoTime.getAsLong() - last.nanos < MEMORY.toNanos();
    }

    private Census counted() {
        long before = changes.get(); // a change while counting may or may not be in the counts
        Census counted = source.census();
        known.set(new Known(counted, before, nanoTime.getAsLong()));
        return counted;
    }

    /** Evicts the counts, because something was added or removed. */
    public void changed() {
        changes.incrementAndGet();
    }
}
