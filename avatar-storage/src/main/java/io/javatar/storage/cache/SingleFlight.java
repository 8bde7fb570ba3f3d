package io.javatar.storage.cache;

import io.javatar.core.serving.Bulkhead;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A shelf that fetches what it lacks: once for all who ask meanwhile, and never lays down what was evicted on its way.
 *
 * <p>Whoever fetches holds a flight in a table, one per key. It lays its value down only while its flight is still in
 * the table, and evicting takes the flight out; both are done under the table's lock of that key. So a value that was
 * read before a change is either laid down before the eviction, which removes it, or not at all. Who asks after the
 * eviction finds no flight to join and fetches anew.
 */
final class SingleFlight<V> {
    private final Shelf<V> shelf;
    private final ConcurrentHashMap<String, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

    SingleFlight(Shelf<V> shelf) {
        this.shelf = shelf;
    }

    /** How a value was come by. */
    enum Outcome {
        /** It lay ready. */
        HIT,
        /** Another was fetching it. */
        WAIT,
        /** It must be fetched. */
        MISS
    }

    /** One asker's way to fetch a value. */
    interface Source<V> {
        /** Fetches it; what this throws reaches all who wait, and the next one who asks fetches again. */
        V fetch();

        /** Is told, before any waiting or fetching, how the value will be come by. */
        void comesBy(Outcome outcome);

        /** Returns what bounds how many wait while another fetches, and how long. */
        Bulkhead waiters();
    }

    /** Returns what lies ready under {@code key}, or null. */
    @Nullable
    V ready(String key) {
        return shelf.get(key);
    }

    /** Returns what lies under {@code key}, fetched if need be; refuses to wait beyond the bound of {@code source}. */
    V get(String key, Source<V> source) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> others = flights.putIfAbsent(key, mine);
        if (others != null) {
            source.comesBy(Outcome.WAIT);
            return source.waiters().await(others);
        }
        try {
            V value = readyOrFetched(key, mine, source);
            mine.complete(value);
            return value;
        } catch (Throwable e) {
            flights.remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private V readyOrFetched(String key, CompletableFuture<V> mine, Source<V> source) {
        // Another flight may have landed after the caller looked and before ours was in the table.
        V ready = shelf.get(key);
        if (ready != null) {
            source.comesBy(Outcome.HIT);
            flights.remove(key, mine);
            return ready;
        }
        source.comesBy(Outcome.MISS);
        V fetched = source.fetch();
        Shelf.Prepared prepared = shelf.prepared(key, fetched);
        if (!laid(key, mine, prepared)) {
            prepared.discard();
        }
        return fetched;
    }

    @SuppressWarnings("ReferenceEquality") // a flight equals itself only
    private boolean laid(String key, CompletableFuture<V> mine, Shelf.Prepared prepared) {
        boolean[] laid = new boolean[1];
        flights.computeIfPresent(key, (k, flight) -> {
            if (flight != mine) {
                return flight;
            }
            prepared.lay();
            laid[0] = true;
            return null;
        });
        return laid[0];
    }

    /** Takes away what lies under {@code key} and what is on its way there. */
    void evict(String key) {
        flights.compute(key, (k, flight) -> {
            shelf.remove(key);
            return null;
        });
    }

    /** Sees to it that nothing whose key is {@code meant} and that is on its way now will be laid down. Quick. */
    void turnAway(Predicate<String> meant) {
        flights.keySet().removeIf(meant);
    }

    /** Takes away all that lies ready under keys that are {@code meant}. Slow: looks at everything. */
    void clear(Predicate<String> meant) {
        shelf.removeAll(meant);
    }
}
