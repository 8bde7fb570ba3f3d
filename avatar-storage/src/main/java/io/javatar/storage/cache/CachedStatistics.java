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
 * The counts of all people and photos, remembered for a while: counting reads whole tables, and anybody may ask. Changes
 * made here are seen at once, those of other servers when the memory ends. One caller counts at a time, and no other waits.
 */
public final class CachedStatistics implements Statistics {
    static final Duration MEMORY = Duration.ofSeconds(10);

    private record Known(Census census, long changes, long nanos) {}

    private final Statistics source;
    private final LongSupplier nanoTime;
    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicBoolean counting = new AtomicBoolean();

    /** Remembers the counts of {@code source} by {@code nanoTime}, as {@link System#nanoTime} tells it. */
    public CachedStatistics(Statistics source, LongSupplier nanoTime) {
        this.source = source;
        this.nanoTime = nanoTime;
    }

    /**
     * Returns the counts. Where they must be asked of the source and another caller does so already, these are the last
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

    /** Forgets the counts: something was given or taken away. */
    public void changed() {
        changes.incrementAndGet();
    }
}
