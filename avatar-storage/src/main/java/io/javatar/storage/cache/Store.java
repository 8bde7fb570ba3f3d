package io.javatar.storage.cache;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A store of values, which may lose any of them at any time. */
interface Store<V> {
    /** Returns the value under {@code key}, or null. */
    @Nullable
    V get(String key);

    /** Stores {@code value}, if it may be kept here. */
    void put(String key, V value);

    /** Does the slow part of {@link #put}, and returns an object that does the rest quickly. */
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

    /** Removes the value under {@code key}, if there is one. */
    void remove(String key);

    /** Removes all values whose key is {@code meant}; looks at every key. */
    void removeAll(Predicate<String> meant);

    /** A value that is about to be stored: call one of the two methods, once. */
    interface Prepared {
        /** A value that may not be kept. */
        Prepared NOTHING = new Prepared() {
            @Override
            public void lay() {}

            @Override
            public void discard() {}
        };

        /** Stores it. */
        void lay();

        /** Discards it. */
        void discard();
    }
}
