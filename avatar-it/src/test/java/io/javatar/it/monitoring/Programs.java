package io.javatar.it.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The unpacked programs of Prometheus and Alertmanager.
 *
 * @param directory where they lie
 */
record Programs(Path directory) {
    /**
     * What a program said.
     *
     * @param code 0 when it was content
     * @param text all that it wrote
     */
    record Said(int code, String text) {}

    /** Returns those that {@code ./run it monitoring} unpacked. */
    static Programs fromBuild() {
        return new Programs(Path.of(System.getProperty("javatar.programs", "no property javatar.programs")));
    }

    /** Returns the path of a program; fails if it is missing. */
    String path(String program) {
        Path path = directory.resolve(program).toAbsolutePath();
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("no program at " + path + ": start this suite with ./run it monitoring");
        }
        return path.toString();
    }

    /** Runs a program in a directory until it ends. */
    Said run(Path where, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(path(program)));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(where.toFile())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
