package io.javatar.storage.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A store on disk, for values that are too large for memory: one file for each, a bounded number of bytes in all, the
 * least recently used evicted first. It starts empty, and what cannot be written is not kept.
 *
 * @param <V> the type of the values
 */
final class DiskStore<V> implements Store<V> {
    /** One value may take at most the room divided by this. */
    private static final int LARGEST_SHARE = 4;

    private final PrivateFiles files;
    private final Codec<V> codec;
    private final long room;
    /** The least recently asked for first. Guarded by this. */
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final AtomicLong taken = new AtomicLong();

    private record Kept(Path file, long bytes) {}

    /** Keeps up to {@code room} bytes in {@code directory}, which must be its own: it is emptied. */
    static <V> DiskStore<V> open(Path directory, long room, Codec<V> codec) throws IOException {
        return new DiskStore<>(PrivateFiles.emptied(directory), room, codec);
    }

    private DiskStore(PrivateFiles files, long room, Codec<V> codec) {
        this.files = files;
        this.room = room;
        this.codec = codec;
    }

    @Override
    public @Nullable V get(String key) {
        Path file = file(key);
        byte[] packed = file == null ? null : files.read(file);
        if (packed == null) {
            return null;
        }
        try {
            return codec.unpack(ByteBuffer.wrap(packed));
        } catch (RuntimeException damaged) {
            remove(key);
            return null;
        }
    }

    private synchronized @Nullable Path file(String key) {
        Kept found = kept.get(key);
        return found == null ? null : found.file();
    }

    @Override
    public void put(String key, V value) {
        prepared(key, value).lay();
    }

    /** Writes the file, which is slow; the result makes it visible later. */
    @Override
    public Prepared prepared(String key, V value) {
        byte[] packed = codec.pack(value);
        Path file = packed.length > room / LARGEST_SHARE ? null : files.write(packed);
        return file == null
                ? Prepared.NOTHING
                : new Prepared() {
                    @Override
                    public void lay() {
                        files.delete(added(key, new Kept(file, packed.length)));
                    }

                    @Override
                    public void discard() {
                        files.delete(List.of(file));
                    }
                };
    }

    /** Returns the files to delete. */
    private synchronized List<Path> added(String key, Kept fresh) {
        List<Path> gone = new ArrayList<>();
        Kept before = kept.put(key, fresh);
        if (before != null) {
            gone.add(forgotten(before));
        }
        taken.addAndGet(fresh.bytes());
        Iterator<Kept> eldest = kept.values().iterator();
        while (taken.get() > room) {
            gone.add(forgotten(eldest.next()));
            eldest.remove();
        }
        return gone;
    }

    private Path forgotten(Kept thing) {
        taken.addAndGet(-thing.bytes());
        return thing.file();
    }

    @Override
    public void remove(String key) {
        removeAll(key::equals);
    }

    @Override
    public void removeAll(Predicate<String> meant) {
        files.delete(forgotten(meant));
    }

    private synchronized List<Path> forgotten(Predicate<String> meant) {
        List<Path> gone = new ArrayList<>();
        kept.entrySet().removeIf(entry -> {
            boolean goes = meant.test(entry.getKey());
            if (goes) {
                gone.add(forgotten(entry.getValue()));
            }
            return goes;
        });
        return gone;
    }
}
