package io.javatar.storage.cache;

/**
 * The sizes of the caches. Entries on the heap are returned directly; more fit off the heap (the JVM's direct memory),
 * and are copied when asked for.
 *
 * @param photosOnHeap hashes whose photo is known, each about 500 bytes: 1 to 10,000,000
 * @param photosOffHeap the same off the heap, in MiB: 1 to 65,536
 * @param picturesOnHeap pictures of at most 16 KiB: 1 to 1,000,000
 * @param picturesOffHeap the same off the heap, in MiB: 1 to 65,536
 * @param largePicturesOffHeap larger pictures, up to 512 KiB each; only off the heap, in MiB: 8 to 65,536
 * @param largestPicturesOnDisk pictures of more than 512 KiB, as files, in MiB: 0 (none are kept) to 1,048,576
 * @param lookups how many requests at once may look up photos in the database, including those that wait for the answer
 *     to another: 1 to 100,000
 */
public record CacheSettings(
        int photosOnHeap,
        int photosOffHeap,
        int picturesOnHeap,
        int picturesOffHeap,
        int largePicturesOffHeap,
        int largestPicturesOnDisk,
        int lookups) {
    /** The largest picture that is kept on the heap, in bytes. */
    public static final int SMALL_PICTURE = 16 * 1024;

    /** The largest picture that is kept in memory, in bytes; larger ones are kept on disk. */
    public static final int LARGE_PICTURE = 512 * 1024;

    private static final int MOST_MEGABYTES = 65_536;
    private static final int USUAL_LOOKUPS = 128;

    /** Refuses what is out of range. */
    public CacheSettings {
        within("photosOnHeap", photosOnHeap, 1, 10_000_000);
        within("photosOffHeap", photosOffHeap, 1, MOST_MEGABYTES);
        within("picturesOnHeap", picturesOnHeap, 1, 1_000_000);
        within("picturesOffHeap", picturesOffHeap, 1, MOST_MEGABYTES);
        within("largePicturesOffHeap", largePicturesOffHeap, 8, MOST_MEGABYTES);
        within("largestPicturesOnDisk", largestPicturesOnDisk, 0, 1_048_576);
        within("lookups", lookups, 1, 100_000);
    }

    /** Returns these sizes, nothing on disk, and {@value #USUAL_LOOKUPS} lookups at once. */
    public CacheSettings(
            int photosOnHeap, int photosOffHeap, int picturesOnHeap, int picturesOffHeap, int largePicturesOffHeap) {
        this(photosOnHeap, photosOffHeap, picturesOnHeap, picturesOffHeap, largePicturesOffHeap, 0, USUAL_LOOKUPS);
    }

    /** Returns sizes for a small server: at most 21 MiB on the heap, 96 MiB off it, 256 MiB on disk. */
    public static CacheSettings standard() {
        return new CacheSettings(10_000, 16, 1_000, 32, 48, 256, USUAL_LOOKUPS);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " " + value + " is not within " + least + ".." + most);
        }
    }
}
