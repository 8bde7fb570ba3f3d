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

    /** Does of {@link #put} what takes time, and returns what does the rest quickly. */
    default Prepared prepared(String key, V value) {
        return new Prepared() {
            @Override
            public void lay() {
                put(key, value);
            }

            @Override
            public void discard() {}
        };
    }

    /** Takes what lies under {@code key} away, if anything does. */
    void remove(String key);

    /** Takes away all whose key is {@code meant}; looks at every key. */
    void removeAll(Predicate<String> meant);

    /** A thing that is about to be laid down: one of the two is to be called, once. */
    interface Prepared {
        /** What may not be kept. */
        Prepared NOTHING = new Prepared() {
            @Override
            public void lay() {}

            @Override
            public void discard() {}
        };

        /** Lays it down. */
        void lay();

        /** Does not. */
        void discard();
    }
}
