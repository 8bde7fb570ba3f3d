package io.javatar.storage.cache;

import io.javatar.core.serving.Avatar;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.spi.CachingProvider;
import org.ehcache.config.ResourcePools;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.ehcache.config.units.EntryUnit;
import org.ehcache.config.units.MemoryUnit;
import org.ehcache.core.InternalCache;
import org.ehcache.core.internal.statistics.DefaultCacheStatistics;
import org.ehcache.core.statistics.TierStatistics;
import org.ehcache.jsr107.Eh107Configuration;
import org.ehcache.jsr107.EhcacheCachingProvider;
import org.ehcache.spi.serialization.Serializer;

/**
 * JCache by Ehcache, configured only here. The provider is created by the name of its class: looking it up would find
 * whatever else a server has on its class path. The heap tier holds the objects themselves, not copies.
 */
final class EhcacheCaches implements AutoCloseable {
    private final CachingProvider provider;
    private final CacheManager manager;
    private final Map<CacheName, TierStatistics> sizes = new ConcurrentHashMap<>();

    private EhcacheCaches(CachingProvider provider, CacheManager manager) {
        this.provider = provider;
        this.manager = manager;
    }

    static EhcacheCaches open() {
        CachingProvider provider = new EhcacheCachingProvider();
        URI name = provider.getDefaultURI();
        return new EhcacheCaches(
                provider, provider.getCacheManager(name, EhcacheCaches.class.getClassLoader(), new Properties()));
    }

    Cache<String, CachedEntry> photos(CacheSettings sizes) {
        ResourcePools pools = ResourcePoolsBuilder.newResourcePoolsBuilder()
                .heap(sizes.photosOnHeap(), EntryUnit.ENTRIES)
                .offheap(sizes.photosOffHeap(), MemoryUnit.MB)
                .build();
        return cache(CacheName.PHOTOS, "photos", CachedEntry.class, pools, new CachedEntryCodec());
    }

    Cache<String, Avatar> smallPictures(CacheSettings sizes) {
        ResourcePools pools = ResourcePoolsBuilder.newResourcePoolsBuilder()
                .heap(sizes.picturesOnHeap(), EntryUnit.ENTRIES)
                .offheap(sizes.picturesOffHeap(), MemoryUnit.MB)
                .build();
        return cache(CacheName.PICTURES, "pictures", Avatar.class, pools, new AvatarCodec());
    }

    Cache<String, Avatar> largePictures(CacheSettings sizes) {
        ResourcePools pools = ResourcePoolsBuilder.newResourcePoolsBuilder()
                .offheap(sizes.largePicturesOffHeap(), MemoryUnit.MB)
                .build();
        return cache(CacheName.LARGE_PICTURES, "large-pictures", Avatar.class, pools, new AvatarCodec());
    }

    private <V> Cache<String, V> cache(
            CacheName things, String name, Class<V> type, ResourcePools pools, Codec<V> codec) {
        Cache<String, V> cache = manager.createCache(
                name,
                Eh107Configuration.fromEhcacheCacheConfiguration(
                        CacheConfigurationBuilder.newCacheConfigurationBuilder(String.class, type, pools)
                                .withValueSerializer(new Packed<>(codec))));
        // What is on the heap is off it as well, so the tier off the heap has everything.
        sizes.put(
                things,
                new DefaultCacheStatistics(cache.unwrap(InternalCache.class))
                        .getTierStatistics()
                        .get("OffHeap"));
        return cache;
    }

    long entries(CacheName things) {
        TierStatistics size = sizes.get(things);
        return size == null ? 0 : size.getMappings();
    }

    long bytes(CacheName things) {
        TierStatistics size = sizes.get(things);
        return size == null ? 0 : size.getOccupiedByteSize();
    }

    /** Serializes values for Ehcache's tier off the heap. */
    private static final class Packed<V> implements Serializer<V> {
        private final Codec<V> codec;

        Packed(Codec<V> codec) {
            this.codec = codec;
        }

        @Override
        public ByteBuffer serialize(V value) {
            return ByteBuffer.wrap(codec.pack(value));
        }

        @Override
        public V read(ByteBuffer packed) {
            return codec.unpack(packed);
        }

        @Override
        public boolean equals(V value, ByteBuffer packed) {
            return serialize(value).equals(packed);
        }
    }

    @Override
    public void close() {
        manager.close();
        provider.close();
    }
}
