package io.javatar.storage;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.problem.AvatarException;
import io.javatar.storage.blob.DiskFault;
import io.javatar.storage.schema.DatabaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the data directory before a server starts. */
public final class DataDirectory {
    private DataDirectory() {}

    /**
     * Creates it if it is missing, writes and removes a file, and locks, reads and releases the database; migrates
     * nothing. Refuses with STORAGE_DOWN and one sentence when a server could not use it.
     */
    public static void check(Path dataDir) {
        make(dataDir);
        write(dataDir);
        DatabaseFile.check(dataDir);
        Path blobs = dataDir.resolve("blobs");
        if (Files.exists(blobs)) {
            make(blobs);
            write(blobs);
        }
    }

    private static void make(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw AvatarException.of(STORAGE_DOWN, "the data directory " + directory + " is a file, not a directory");
        }
        try {
            if (!Files.exists(directory)) {
                new PrivateDirectory(directory.toAbsolutePath()).make();
            }
        } catch (IOException e) {
            throw AvatarException.of(
                    STORAGE_DOWN, "the data directory " + directory + " cannot be made: " + DiskFault.reason(e), e);
        }
    }

    private static void write(Path directory) {
        try {
            Files.delete(Files.createTempFile(directory, "check", ".tmp"));
        } catch (IOException e) {
            throw AvatarException.of(
                    STORAGE_DOWN,
                    "the data directory " + directory + " cannot be written to: " + DiskFault.reason(e),
                    e);
        }
    }
}
