package io.javatar.storage.cache;

/** What a cache keeps. */
public enum KeptThings {
    /** Which photo belongs to a hash. */
    PHOTOS,
    /** Finished pictures of up to {@value CacheSettings#SMALL_PICTURE} bytes. */
    PICTURES,
    /** Finished pictures of more. */
    LARGE_PICTURES
}
