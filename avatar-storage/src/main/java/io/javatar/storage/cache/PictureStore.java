package io.javatar.storage.cache;

import io.javatar.core.serving.Avatar;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small pictures on the heap, larger ones off it, the largest on disk, so that memory holds a known number of
 * bytes, whatever sizes are asked for.
 */
final class PictureStore implements Store<Avatar> {
    private final Store<Avatar> small;
    private final Store<Avatar> large;
    private final Store<Avatar> largest;
    private final List<Store<Avatar>> all;

    PictureStore(Store<Avatar> small, Store<Avatar> large, Store<Avatar> largest) {
        this.small = small;
        this.large = large;
        this.largest = largest;
        this.all = List.of(small, large, largest);
    }

    @Override
    public @Nullable Avatar get(String key) {
        for (Store<Avatar> store : all) {
            Avatar found = store.get(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void put(String key, Avatar value) {
        store(value).put(key, value);
    }

    @Override
    public Prepared prepared(String key, Avatar value) {
        return store(value).prepared(key, value);
    }

    private Store<Avatar> store(Avatar value) {
        int length = value.bytes().length;
        if (length <= CacheSettings.SMALL_PICTURE) {
            return small;
        }
        return length <= CacheSettings.LARGE_PICTURE ? large : largest;
    }

    @Override
    public void remove(String key) {
        all.forEach(store -> store.remove(key));
    }

    @Override
    public void removeAll(Predicate<String> meant) {
        all.forEach(store -> store.removeAll(meant));
    }
}
