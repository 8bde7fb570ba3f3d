package io.javatar.storage.observe;

import io.javatar.core.port.StorageProbe;
import io.javatar.core.port.StorageProbe.Operation;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells a probe of each operation when it ends, well or badly. */
final class Stopwatch {
    private final StorageProbe probe;

    Stopwatch(StorageProbe probe) {
        this.probe = probe;
    }

    <T> T time(Operation operation, Supplier<T> work) {
        return time(operation, work, result -> true);
    }

    /** Times work that has succeeded only if its result {@code isGood}. */
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
