package io.javatar.storage.cache;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A place for ready things, which may lose any of them at any time. */
interface Shelf<V> {
    /** Returns what lies under {@code key}, or null. */
    @Nullable
    V get(String key);

    /** Lays {@code value} down, if it may be kept here. */
    void put(String key, V value);

    /** Takes what lies under {@code key} away, if anything does. */
    void remove(String key);

    /** Takes away all whose key is {@code meant}; looks at every key. */
    void removeAll(Predicate<String> meant);
}
