package io.javatar.storage.cache;

import io.javatar.core.serving.Avatar;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Small pictures to hand, larger ones farther away, the largest not at all: so the heap holds a known number of bytes,
 * whatever sizes are asked for.
 */
final class PictureShelf implements Shelf<Avatar> {
    private final Shelf<Avatar> small;
    private final Shelf<Avatar> large;

    PictureShelf(Shelf<Avatar> small, Shelf<Avatar> large) {
        this.small = small;
        this.large = large;
    }

    @Override
    public @Nullable Avatar get(String key) {
        Avatar found = small.get(key);
        return found == null ? large.get(key) : found;
    }

    @Override
    public void put(String key, Avatar value) {
        int length = value.bytes().length;
        if (length <= CacheSettings.SMALL_PICTURE) {
            small.put(key, value);
        } else if (length <= CacheSettings.LARGEST_PICTURE) {
            large.put(key, value);
        }
    }

    @Override
    public void remove(String key) {
        small.remove(key);
        large.remove(key);
    }

    @Override
    public void removeAll(Predicate<String> meant) {
        small.removeAll(meant);
        large.removeAll(meant);
    }
}
