package io.javatar.storage.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.serving.Bulkhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SingleFlightTest {
    private final Map<String, Integer> store = new ConcurrentHashMap<>();
    private final SingleFlight<Integer> flights = new SingleFlight<>(new MapShelf(store));

    @Test
    void what_was_fetched_lies_ready() {
        flights.get("key", source(() -> 1));
        assertThat(flights.ready("key")).isEqualTo(1);
    }

    @Test
    void what_was_evicted_is_fetched_anew() {
        flights.get("key", source(() -> 1));
        flights.evict("key");
        assertThat(flights.get("key", source(() -> 2))).isEqualTo(2);
    }

    @Test
    void what_was_evicted_while_it_was_fetched_is_answered_but_not_laid_down() {
        int fetched = flights.get("key", source(() -> {
            flights.evict("key");
            return 1;
        }));
        assertThat(fetched).isEqualTo(1);
        assertThat(store).isEmpty();
    }

    @Test
    void what_was_turned_away_while_it_was_fetched_is_not_laid_down() {
        flights.get("key", source(() -> {
            flights.turnAway("key"::equals);
            return 1;
        }));
        assertThat(store).isEmpty();
    }

    @Test
    void clearing_some_spares_the_rest() {
        flights.get("a1", source(() -> 1));
        flights.get("b1", source(() -> 2));
        flights.clear(key -> key.startsWith("a"));
        assertThat(store).containsOnlyKeys("b1");
    }

    @Test
    void even_an_error_reaches_the_asker_and_leaves_no_flight() {
        assertThatThrownBy(() -> flights.get("key", source(() -> {
                    throw new StackOverflowError("deep");
                })))
                .isInstanceOf(StackOverflowError.class);
        assertThat(flights.get("key", source(() -> 1))).isEqualTo(1);
    }

    /** A writer raises a number, then evicts it; a reader must never get less than was written before it asked. */
    @Test
    void who_asks_after_an_eviction_never_gets_what_was_before_it() throws Exception {
        AtomicInteger stored = new AtomicInteger();
        AtomicInteger promised = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Future<?> writer = threads.submit(() -> {
            for (int i = 1; i <= 20_000; i++) {
                stored.set(i);
                flights.evict("key");
                promised.set(i);
            }
        });
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            readers.add(threads.submit(() -> {
                int stale = 0;
                while (!writer.isDone()) {
                    int least = promised.get();
                    stale += flights.get("key", source(stored::get)) < least ? 1 : 0;
                }
                return stale;
            }));
        }
        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isZero();
        }
        writer.get();
        threads.shutdown();
    }

    private static SingleFlight.Source<Integer> source(Supplier<Integer> fetch) {
        return new SingleFlight.Source<>() {
            @Override
            public Integer fetch() {
                return fetch.get();
            }

            @Override
            public void comesBy(SingleFlight.Outcome outcome) {}

            @Override
            public Bulkhead waiters() {
                return Waiters.any();
            }
        };
    }

    private record MapShelf(Map<String, Integer> map) implements Store<Integer> {
        @Override
        public @Nullable Integer get(String key) {
            return map.get(key);
        }

        @Override
        public void put(String key, Integer value) {
            map.put(key, value);
        }

        @Override
        public void remove(String key) {
            map.remove(key);
        }

        @Override
        public void removeAll(Predicate<String> meant) {
            map.keySet().removeIf(meant);
        }
    }
}
