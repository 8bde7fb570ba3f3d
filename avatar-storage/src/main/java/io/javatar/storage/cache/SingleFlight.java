package io.javatar.storage.cache;

import io.javatar.core.serving.Bulkhead;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A cache that fetches what it lacks: once for all callers that ask meanwhile. It never stores a value that was evicted
 * while it was being fetched.
 *
 * <p>A caller that fetches has a flight in a table, one per key. It stores its value only while its flight is still in
 * the table, and evicting removes the flight; both happen under the table's lock of that key. So a value that was read
 * before a change is either stored before the eviction, which removes it, or not at all. A caller that asks after the
 * eviction finds no flight to join and fetches again.
 */
final class SingleFlight<V> {
    private final Store<V> store;
    private final ConcurrentHashMap<String, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

    SingleFlight(Store<V> store) {
        this.store = store;
    }

    /** Where a value comes from. */
    enum Outcome {
        /** It was stored already. */
        HIT,
        /** Another caller is fetching it. */
        WAIT,
        /** It has to be fetched. */
        MISS
    }

    /** How one caller fetches a value. */
    interface Source<V> {
        /** Fetches it; an exception reaches all callers that wait, and the next caller fetches again. */
        V fetch();

        /** Called before any waiting or fetching, with where the value will come from. */
        void comesBy(Outcome outcome);

        /** Returns the bound on how many callers wait while another fetches, and how long. */
        Bulkhead waiters();
    }

    /** Returns the stored value of {@code key}, or null. */
    @Nullable
    V ready(String key) {
        return store.get(key);
    }

    /** Returns the value of {@code key}, fetched if need be; refuses to wait beyond the bound of {@code source}. */
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
        // Another flight may have stored its value after the caller looked and before ours was in the table.
        V ready = store.get(key);
        if (ready != null) {
            source.comesBy(Outcome.HIT);
            flights.remove(key, mine);
            return ready;
        }
        source.comesBy(Outcome.MISS);
        V fetched = source.fetch();
        Store.Prepared prepared = store.prepared(key, fetched);
        if (!laid(key, mine, prepared)) {
            prepared.discard();
        }
        return fetched;
    }

    @SuppressWarnings("ReferenceEquality") // a flight equals itself only
    private boolean laid(String key, CompletableFuture<V> mine, Store.Prepared prepared) {
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

    /** Removes the value of {@code key}, stored or being fetched. */
    void evict(String key) {
        flights.compute(key, (k, flight) -> {
            store.remove(key);
            return null;
        });
    }

    /** Keeps values whose key is {@code meant} and that are being fetched now from being stored. Quick. */
    void turnAway(Predicate<String> meant) {
        flights.keySet().removeIf(meant);
    }

    /** Removes all stored values whose keys are {@code meant}. Slow: looks at every key. */
    void clear(Predicate<String> meant) {
        store.removeAll(meant);
    }
}
