package io.javatar.core.port;

/** Counts everything that is stored. */
@FunctionalInterface
public interface Statistics {
    /** Returns the counts, seconds old at most. Throws AvatarException(STORAGE_DOWN) when the store does not answer. */
    Census census();
}
