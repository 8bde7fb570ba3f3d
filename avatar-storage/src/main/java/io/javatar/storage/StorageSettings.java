package io.javatar.storage;

import io.javatar.storage.cache.CacheSettings;
import java.nio.file.Path;

/**
 * The settings of the storage of one server.
 *
 * @param dataDir the data directory; created if it is missing, used by one process at a time
 * @param connections how many requests may use the database at once: 2 to 1000
 * @param caches the sizes of the caches
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

    /** Returns settings for one short task on {@code dataDir}, with minimal caches. */
    static StorageSettings forOneTask(Path dataDir) {
        return new StorageSettings(dataDir, LEAST_CONNECTIONS, new CacheSettings(10, 1, 10, 1, 8));
    }
}
