package io.javatar.it.monitoring;

import com.google.gson.Gson;
import io.javatar.it.server.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files: those for operators, and those that the tests write. */
final class Workplace {
    private static final Installation INSTALLATION = Installation.fromBuild();

    private Workplace() {}

    /** Returns the directory deploy/monitoring. */
    static Path monitoring() {
        return INSTALLATION.deploy().resolve("monitoring").toAbsolutePath().normalize();
    }

    /** Returns the page docs/MONITORING.md. */
    static Path page() {
        return INSTALLATION.deploy().resolve("../docs/MONITORING.md").normalize();
    }

    /** Returns the files of a directory with this ending, in the order of their names. */
    static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an empty directory of this name; what an earlier run left there is removed. */
    static Path empty(String name) {
        Path directory = INSTALLATION.work().resolve("monitoring").resolve(name).toAbsolutePath();
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> tree = Files.walk(directory)) {
                    for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file as UTF-8. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value as JSON, which is YAML too. */
    static Path write(Path file, Object value) {
        return write(file, new Gson().toJson(value));
    }

    /** Writes a text. */
    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
