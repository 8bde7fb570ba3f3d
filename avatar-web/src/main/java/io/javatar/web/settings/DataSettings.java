package io.javatar.web.settings;

import io.javatar.storage.StorageSettings;
import io.javatar.storage.cache.CacheSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * Where everything is kept, and how much of it lies ready.
 *
 * @param directory of database, photos and large pictures
 * @param hashes remembered on the heap
 * @param hashesOffHeap memory beside the heap for further hashes
 * @param pictures small ones kept on the heap
 * @param picturesOffHeap memory beside the heap for further small pictures
 * @param largePictures memory beside the heap for large pictures
 * @param disk room for the largest pictures
 */
public record DataSettings(
        Path directory,
        int hashes,
        Bytes hashesOffHeap,
        int pictures,
        Bytes picturesOffHeap,
        Bytes largePictures,
        Bytes disk) {
    private static final int CONNECTIONS = 10;
    private static final int MOST_MEBIBYTES = 65_536;

    private static final Setting<Path> DATA_DIR = Setting.of(
            "AVATAR_DATA_DIR",
            "directory",
            "~/.javatar",
            Parsers::directory,
            "Database and photos live here; it is made if it is missing. `./run serve` takes `data` beside the README instead.");

    private static final Setting<Integer> CACHE_HASHES = Setting.number(
            "AVATAR_CACHE_HASHES",
            "hashes",
            "20000",
            new Range(1, 10_000_000),
            "How many hashes are remembered on the heap, each with its photo or the knowledge that there is none; about 500 bytes"
                    + " each.");

    static final Setting<Bytes> CACHE_HASHES_OFFHEAP = Setting.mebibytes(
            "AVATAR_CACHE_HASHES_OFFHEAP",
            "16",
            new Range(1, MOST_MEBIBYTES),
            "Memory beside the heap for further hashes.");

    private static final Setting<Integer> CACHE_PICTURES = Setting.number(
            "AVATAR_CACHE_PICTURES",
            "pictures",
            "2000",
            new Range(1, 1_000_000),
            "How many finished pictures of at most 16 KiB are kept on the heap, the hottest.");

    static final Setting<Bytes> CACHE_PICTURES_OFFHEAP = Setting.mebibytes(
            "AVATAR_CACHE_PICTURES_OFFHEAP",
            "64",
            new Range(1, MOST_MEBIBYTES),
            "Memory beside the heap for further pictures.");

    static final Setting<Bytes> CACHE_LARGE_PICTURES = Setting.mebibytes(
            "AVATAR_CACHE_LARGE_PICTURES",
            "64",
            new Range(8, MOST_MEBIBYTES),
            "Memory beside the heap for finished pictures of more than 16 KiB, up to 512 KiB each.");

    private static final Setting<Bytes> CACHE_DISK = Setting.mebibytes(
            "AVATAR_CACHE_DISK",
            "256",
            new Range(0, 1_048_576),
            "Room on disk, in `rendered` under AVATAR_DATA_DIR, for finished pictures of more than 512 KiB, mostly animations;"
                    + " emptied at each start. 0: they are made anew for each request.");

    static final List<Setting<?>> ALL = List.of(
            DATA_DIR,
            CACHE_HASHES,
            CACHE_HASHES_OFFHEAP,
            CACHE_PICTURES,
            CACHE_PICTURES_OFFHEAP,
            CACHE_LARGE_PICTURES,
            CACHE_DISK);

    static DataSettings of(Values values) {
        return new DataSettings(
                values.of(DATA_DIR),
                values.of(CACHE_HASHES),
                values.of(CACHE_HASHES_OFFHEAP),
                values.of(CACHE_PICTURES),
                values.of(CACHE_PICTURES_OFFHEAP),
                values.of(CACHE_LARGE_PICTURES),
                values.of(CACHE_DISK));
    }

    /**
     * Returns this for the storage.
     *
     * @param lookups how many requests may look photos up at once
     */
    public StorageSettings storage(int lookups) {
        CacheSettings caches = new CacheSettings(
                hashes,
                hashesOffHeap.mebibytes(),
                pictures,
                picturesOffHeap.mebibytes(),
                largePictures.mebibytes(),
                disk.mebibytes(),
                lookups);
        return new StorageSettings(directory, CONNECTIONS, caches);
    }
}
