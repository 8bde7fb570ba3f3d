package io.javatar.storage.cache;

import java.nio.ByteBuffer;

/**
 * How a value becomes bytes and comes back: the same bytes on every JVM, for caches outside the heap. Both ways refuse
 * nothing that the other made.
 */
interface Packing<V> {
    /** Returns the bytes of {@code value}. */
    byte[] pack(V value);

    /** Returns the value whose bytes are what remains in {@code packed}. */
    V unpack(ByteBuffer packed);
}
