package io.javatar.storage.cache;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.Photos;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Pictures;
import java.util.Set;

/** The caches of one server, in its own memory; closing them forgets all. */
public final class Caches implements AutoCloseable {
    private static final int KEY_OF_PHOTO = 65;

    private final EhcacheCaches provider;
    private final SingleFlight<KnownPhoto> photos;
    private final SingleFlight<Avatar> pictures;

    private Caches(EhcacheCaches provider, CacheSettings sizes) {
        this.provider = provider;
        this.photos = new SingleFlight<>(new CacheShelf<>(provider.photos(sizes)));
        this.pictures = new SingleFlight<>(new PictureShelf(
                new CacheShelf<>(provider.smallPictures(sizes)), new CacheShelf<>(provider.largePictures(sizes))));
    }

    /** Opens empty caches of these sizes. */
    public static Caches open(CacheSettings sizes) {
        return new Caches(EhcacheCaches.open(), sizes);
    }

    /** Returns {@code source}, remembered. */
    public CachedPhotos photos(Photos source) {
        return new CachedPhotos(source, photos);
    }

    /** Returns {@code source}, kept; tells {@code probe} of hits, waits and misses. */
    public RenderedPictures pictures(Pictures source, ServingProbe probe) {
        return new RenderedPictures(source, pictures, probe);
    }

    /** Forgets every picture made, or being made, from these masters. Walks the whole cache. */
    public void evictPhotos(Set<ContentId> masters) {
        pictures.evictAll(key -> isOf(masters, key));
    }

    /** Keys of photos start with the master's digits and a colon (Rendering.OfPhoto). */
    private static boolean isOf(Set<ContentId> masters, String key) {
        return key.length() > KEY_OF_PHOTO && masters.stream().anyMatch(master -> key.startsWith(master.hex()));
    }

    /** Gives the memory back; cached photos and pictures of these caches must not be asked any more. */
    @Override
    public void close() {
        provider.close();
    }
}
