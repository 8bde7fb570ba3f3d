package io.javatar.storage.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.cache.Cache;
import org.jspecify.annotations.Nullable;

/** A store on a JCache of any provider. */
final class JCacheStore<V> implements Store<V> {
    private final Cache<String, V> cache;

    JCacheStore(Cache<String, V> cache) {
        this.cache = cache;
    }

    @Override
    public @Nullable V get(String key) {
        return cache.get(key);
    }

    @Override
    public void put(String key, V value) {
        cache.put(key, value);
    }

    @Override
    public void remove(String key) {
        cache.remove(key);
    }

    @Override
    public void removeAll(Predicate<String> meant) {
        List<String> keys = new ArrayList<>();
        for (Cache.Entry<String, V> entry : cache) {
            if (meant.test(entry.getKey())) {
                keys.add(entry.getKey());
            }
        }
        keys.forEach(cache::remove);
    }
}
