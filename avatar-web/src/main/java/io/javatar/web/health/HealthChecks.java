package io.javatar.web.health;

import static io.javatar.core.problem.Problem.BUSY;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.serving.Bulkhead;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks what must work before traffic is sent here. A check writes a file and queries the database, and anybody may ask for
 * it: so it runs at most once a second, by one caller for all.
 */
public final class HealthChecks {
    /** How old a result may be. */
    static final Duration MEMORY = Duration.ofSeconds(1);

    /** Before the memory ends one caller checks anew, so that the others need not wait for it. */
    private static final Duration RENEWAL = Duration.ofMillis(900);

    private static final int WAITERS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Check> checks;
    private final LongSupplier nanoTime;
    private final Bulkhead waiters;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<Known>> flight = new AtomicReference<>();

    private record Known(List<CheckResult> results, long begun) {}

    /** Checks {@code checks} when asked to. */
    public HealthChecks(List<Check> checks) {
        this(checks, System::nanoTime, PATIENCE);
    }

    HealthChecks(List<Check> checks, LongSupplier nanoTime, Duration waitLimit) {
        this.checks = List.copyOf(checks);
        this.nanoTime = nanoTime;
        this.waiters = new Bulkhead(WAITERS, waitLimit, BUSY, "more than " + WAITERS + " wait for a check");
    }

    /** Returns what the checks of readiness found within the last second; all are down where no result can be had. */
    List<CheckResult> ready() {
        Known last = known.get();
        if (last != null && isYounger(last, RENEWAL)) {
            return last.results;
        }
        CompletableFuture<Known> mine = new CompletableFuture<>();
        CompletableFuture<Known> others = flight.compareAndExchange(null, mine);
        if (others == null) {
            return checked(mine).results;
        }
        return last != null && isYounger(last, MEMORY) ? last.results : awaited(others);
    }

    private boolean isYounger(Known results, Duration age) {
        return nanoTime.getAsLong() - results.begun < age.toNanos();
    }

    private Known checked(CompletableFuture<Known> mine) {
        try {
            Known last = known.get(); // another may have ended its check after the caller looked
            Known results = last != null && isYounger(last, RENEWAL) ? last : checkedNow();
            known.set(results);
            mine.complete(results);
            return results;
        } catch (Throwable e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            flight.set(null);
        }
    }

    private Known checkedNow() {
        long begun = nanoTime.getAsLong();
        return new Known(checks.stream().map(CheckResult::of).toList(), begun);
    }

    private List<CheckResult> awaited(CompletableFuture<Known> others) {
        try {
            return waiters.await(others).results;
        } catch (AvatarException late) {
            return checks.stream()
                    .map(check -> new CheckResult(check.name(), false, Map.of("reason", late.getMessage())))
                    .toList();
        }
    }
}
