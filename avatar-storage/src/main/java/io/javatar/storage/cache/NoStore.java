package io.javatar.storage.cache;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps nothing. */
final class NoStore<V> implements Store<V> {
    @Override
    public @Nullable V get(String key) {
        return null;
    }

    @Override
    public void put(String key, V value) {}

    @Override
    public void remove(String key) {}

    @Override
    public void removeAll(Predicate<String> meant) {}
}
