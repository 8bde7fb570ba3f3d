package io.javatar.storage;

import io.javatar.storage.cache.CacheSettings;
import java.nio.file.Path;

/**
 * What one server keeps, and where.
 *
 * @param dataDir the directory for all of it; made if it is missing, for one process only
 * @param connections how many requests may ask the database at once: 2 to 1000
 * @param caches how much may be kept in memory
 */
public record StorageSettings(Path dataDir, int connections, CacheSettings caches) {
    private static final int LEAST_CONNECTIONS = 2;
    private static final int MOST_CONNECTIONS = 1_000;

    /** Refuses what is out of range. */
    public StorageSettings {
        if (connections < LEAST_CONNECTIONS || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException(
                    connections + " connections are not within " + LEAST_CONNECTIONS + ".." + MOST_CONNECTIONS);
        }
    }

    /** Returns settings for a small server with its data under {@code dataDir}. */
    public static StorageSettings in(Path dataDir) {
        return new StorageSettings(dataDir, 10, CacheSettings.standard());
    }

    /** Returns settings for one short task on {@code dataDir}, with next to no caches. */
    static StorageSettings forOneTask(Path dataDir) {
        return new StorageSettings(dataDir, LEAST_CONNECTIONS, new CacheSettings(10, 1, 10, 1, 8));
    }
}
