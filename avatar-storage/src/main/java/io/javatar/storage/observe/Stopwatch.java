package io.javatar.storage.observe;

import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reports each operation to a probe when it ends, with its time and whether it succeeded. */
final class Stopwatch {
    private final StorageProbe probe;

    Stopwatch(StorageProbe probe) {
        this.probe = probe;
    }

    <T> T time(Operation operation, Supplier<T> work) {
        return time(operation, work, result -> true);
    }

    /** Times work that counts as successful only if its result {@code isGood}. */
    <T> T time(Operation operation, Supplier<T> work, Predicate<T> isGood) {
        long start = System.nanoTime();
        boolean success = false;
        try {
            T result = work.get();
            success = isGood.test(result);
            return result;
        } finally {
            probe.done(operation, System.nanoTime() - start, success);
        }
    }
}
