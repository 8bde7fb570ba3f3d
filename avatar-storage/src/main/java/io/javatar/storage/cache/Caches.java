package io.javatar.storage.cache;

import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.problem.Problem;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Bulkhead;
import io.javatar.core.serving.Pictures;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The caches of one server, in its own memory and on its disk; closing them clears those in memory. */
public final class Caches implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Caches.class.getName());
    private static final int DIGITS = 64;
    private static final long MEBIBYTE = 1L << 20;

    /** How long a request waits for a lookup in the database that another request has begun. */
    private static final Duration LOOKUP_PATIENCE = Duration.ofSeconds(2);

    private final EhcacheCaches provider;
    private final SingleFlight<CachedEntry> photos;
    private final SingleFlight<Avatar> pictures;
    private final Bulkhead lookups;
    private final Set<String> removed = ConcurrentHashMap.newKeySet();

    private Caches(EhcacheCaches provider, CacheSettings sizes, Store<Avatar> largest) {
        this.provider = provider;
        this.lookups = new Bulkhead(
                sizes.lookups(),
                LOOKUP_PATIENCE,
                Problem.STORAGE_DOWN,
                sizes.lookups() + " requests look for photos already");
        this.photos = new SingleFlight<>(new JCacheStore<>(provider.photos(sizes)));
        this.pictures = new SingleFlight<>(new PictureStore(
                new JCacheStore<>(provider.smallPictures(sizes)),
                new JCacheStore<>(provider.largePictures(sizes)),
                largest));
    }

    /** Opens empty caches of these sizes, without the one on disk. */
    public static Caches open(CacheSettings sizes) {
        return open(sizes, new NoStore<>());
    }

    /**
     * Opens empty caches of these sizes. Where the directory cannot be used, nothing is kept on disk.
     *
     * @param directory for the largest pictures; created if need be, and emptied
     */
    public static Caches open(CacheSettings sizes, Path directory) {
        return open(sizes, onDisk(directory, sizes.largestPicturesOnDisk() * MEBIBYTE));
    }

    private static Caches open(CacheSettings sizes, Store<Avatar> largest) {
        EhcacheCaches provider = EhcacheCaches.open();
        try {
            return new Caches(provider, sizes, largest);
        } catch (RuntimeException | Error e) {
            provider.close();
            throw e;
        }
    }

    private static Store<Avatar> onDisk(Path directory, long room) {
        try {
            return room == 0 ? new NoStore<>() : DiskStore.open(directory, room, new AvatarCodec());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Large pictures are not kept: " + directory + " cannot be used", e);
            return new NoStore<>();
        }
    }

    /** Returns {@code source} behind a cache; a bounded number of requests at once look up what is not cached. */
    public CachedAvatarIndex index(AvatarIndex source) {
        return new CachedAvatarIndex(source, photos, lookups);
    }

    /**
     * Returns {@code source} behind a cache; reports hits, waits and misses to {@code probe}.
     *
     * @param waiters bounds the requests that wait for a picture that another makes
     */
    public RenderedPictures pictures(Pictures source, ServingProbe probe, Bulkhead waiters) {
        return new RenderedPictures(source, pictures, probe, waiters);
    }

    /**
     * Invalidates every picture that was made from one of {@code photos}: those that are being made now are not cached,
     * and those that are cached are evicted by the next {@link #forgetRemoved}.
     *
     * @param photos masters whose bytes are removed already, so that nobody can start to make pictures of them
     */
    public void removed(Set<ContentId> photos) {
        photos.forEach(photo -> removed.add(photo.hex()));
        pictures.turnAway(key -> isOf(removed, key));
    }

    /**
     * Evicts the pictures of all photos that were removed since the last call; returns of how many photos. It looks at
     * every cached picture, which takes a fraction of a second, so it is done for many photos at once, not by each
     * erasure.
     */
    public int forgetRemoved() {
        Set<String> now = Set.copyOf(removed);
        if (!now.isEmpty()) {
            pictures.clear(key -> isOf(now, key));
            removed.removeAll(now);
        }
        return now.size();
    }

    /** Returns how many entries there are. */
    public long entries(CacheName things) {
        return provider.entries(things);
    }

    /** Returns how many bytes outside the heap they take. */
    public long bytes(CacheName things) {
        return provider.bytes(things);
    }

    /** Keys of photos are the digits of their master, a colon and more (Rendering.OfPhoto). */
    private static boolean isOf(Set<String> masters, String key) {
        return key.length() > DIGITS && key.charAt(DIGITS) == ':' && masters.contains(key.substring(0, DIGITS));
    }

    /** Releases the memory; cached photos and pictures of these caches must not be used afterwards. */
    @Override
    public void close() {
        provider.close();
    }
}
