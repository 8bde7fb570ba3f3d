package io.javatar.core.port;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Blobs for tests and trials: lost with the program. */
public final class InMemoryBlobs implements Blobs {
    private final Map<ContentId, byte[]> stored = new ConcurrentHashMap<>();

    @Override
    public ContentId put(byte[] bytes) {
        ContentId id = ContentId.of(bytes);
        stored.putIfAbsent(id, bytes.clone());
        return id;
    }

    @Override
    public byte @Nullable [] get(ContentId id) {
        byte[] bytes = stored.get(id);
        return bytes == null ? null : bytes.clone();
    }

    @Override
    public void delete(ContentId id) {
        stored.remove(id);
    }

    /** Returns how many different contents are stored. */
    public int count() {
        return stored.size();
    }
}
