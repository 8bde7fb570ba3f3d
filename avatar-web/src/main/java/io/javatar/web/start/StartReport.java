package io.javatar.web.start;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Reports the progress of the start to the script that started this process: one line in a file, a word and a sentence. The
 * word is {@code waiting}, {@code ready} or {@code failed}.
 *
 * @param file the file, replaced atomically each time
 */
public record StartReport(Path file) {
    private static final System.Logger LOG = System.getLogger(StartReport.class.getName());

    /** The system property with the path of the file. */
    public static final String PROPERTY = "javatar.start.report";

    /** Returns the report that the start script waits for; empty in a server that was started in another way. */
    public static Optional<StartReport> ofThisProcess() {
        String path = System.getProperty(PROPERTY, "");
        return path.isBlank() ? Optional.empty() : Optional.of(new StartReport(Path.of(path)));
    }

    /** The server is not ready yet, because of {@code sentence}. */
    public void waiting(String sentence) {
        write("waiting " + sentence);
    }

    /** The server answers at {@code address}. */
    public void ready(String address) {
        write("ready " + address);
    }

    /** The server cannot start, because of {@code sentence}. */
    public void failed(String sentence) {
        write("failed " + sentence);
    }

    private void write(String line) {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(whole, line + "\n");
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "{0} cannot be written, so the start script does not know: {1}", file, line);
        }
    }
}
