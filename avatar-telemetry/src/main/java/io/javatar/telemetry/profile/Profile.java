package io.javatar.telemetry.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A profile of a JVM over some seconds.
 *
 * @param recording a file for JDK Mission Control and the like, at most some 80 MiB; gone once this is closed
 * @param page a flame graph and tables as one HTML page that needs nothing else, in UTF-8
 */
public record Profile(Path recording, String page) implements AutoCloseable {
    /** Deletes the recording. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(recording);
    }
}
