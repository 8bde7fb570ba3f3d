package io.javatar.storage.cache;

import static io.javatar.core.problem.Problem.BUSY;

import io.javatar.core.port.Census;
import io.javatar.core.problem.AvatarException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The counts of all people and photos, remembered for a while: counting reads whole tables, and anybody may ask. Changes
 * made here are seen at once, those of other servers when the memory ends. One caller counts at a time, and no other waits.
 */
final class RememberedCensus {
    static final Duration MEMORY = Duration.ofSeconds(10);

    private record Known(Census census, long changes, long nanos) {}

    private final AtomicLong changes = new AtomicLong();
    private final LongSupplier nanoTime;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicBoolean counting = new AtomicBoolean();

    /** Remembers by {@code nanoTime}, as {@link System#nanoTime} tells it. */
    RememberedCensus(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Returns the counts. Where they must be asked of {@code source} and another caller does so already, these are the last
     * ones; refuses with BUSY where there are none yet.
     */
    Census get(Supplier<Census> source) {
        Known last = known.get();
        if (last != null && isCurrent(last)) {
            return last.census;
        }
        if (counting.compareAndSet(false, true)) {
            try {
                return counted(source);
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

    private Census counted(Supplier<Census> source) {
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
