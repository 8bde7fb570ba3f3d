package io.javatar.storage.cache;

import io.javatar.core.serving.Avatar;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small pictures on the heap, larger ones off it, the largest on disk, so that memory holds a known number of
 * bytes, whatever sizes are asked for.
 */
final class PictureShelf implements Shelf<Avatar> {
    private final Shelf<Avatar> small;
    private final Shelf<Avatar> large;
    private final Shelf<Avatar> largest;
    private final List<Shelf<Avatar>> all;

    PictureShelf(Shelf<Avatar> small, Shelf<Avatar> large, Shelf<Avatar> largest) {
        this.small = small;
        this.large = large;
        this.largest = largest;
        this.all = List.of(small, large, largest);
    }

    @Override
    public @Nullable Avatar get(String key) {
        for (Shelf<Avatar> shelf : all) {
            Avatar found = shelf.get(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public void put(String key, Avatar value) {
        shelf(value).put(key, value);
    }

    @Override
    public Prepared prepared(String key, Avatar value) {
        return shelf(value).prepared(key, value);
    }

    private Shelf<Avatar> shelf(Avatar value) {
        int length = value.bytes().length;
        if (length <= CacheSettings.SMALL_PICTURE) {
            return small;
        }
        return length <= CacheSettings.LARGE_PICTURE ? large : largest;
    }

    @Override
    public void remove(String key) {
        all.forEach(shelf -> shelf.remove(key));
    }

    @Override
    public void removeAll(Predicate<String> meant) {
        all.forEach(shelf -> shelf.removeAll(meant));
    }
}
