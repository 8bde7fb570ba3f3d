package io.javatar.storage.cache;

/** The content of a cache. */
public enum CacheName {
    /** Which photo belongs to a hash. */
    PHOTOS,
    /** Finished pictures of up to {@value CacheSettings#SMALL_PICTURE} bytes. */
    PICTURES,
    /** Larger finished pictures. */
    LARGE_PICTURES
}
