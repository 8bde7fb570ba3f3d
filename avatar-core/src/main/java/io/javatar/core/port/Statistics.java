package io.javatar.core.port;

/** The counts of everything that is kept. */
@FunctionalInterface
public interface Statistics {
    /** Returns the counts, seconds old at most. Throws AvatarException(STORAGE_DOWN) when the store does not answer. */
    Census census();
}
