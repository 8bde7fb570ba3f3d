package io.javatar.core.port;

/** How often photos were shown. */
@FunctionalInterface
public interface ViewCounts {
    /** Counts one view of the photo; cheap, kept in memory and written in batches. Never throws. */
    void viewed(long photoId);
}
