package io.javatar.storage.cache;

import java.nio.ByteBuffer;

/**
 * Converts values to bytes and back, for caches outside the heap: the same bytes on every JVM. Each direction accepts
 * everything that the other produces.
 */
interface Codec<V> {
    /** Returns the bytes of {@code value}. */
    byte[] pack(V value);

    /** Returns the value whose bytes are what remains in {@code packed}. */
    V unpack(ByteBuffer packed);
}
