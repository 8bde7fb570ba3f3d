package io.javatar.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The start script of a server and what it needs, copied, with one more option for the JVM: without its second compiler,
 * whose code would only be ready when such a server is stopped again, a start costs half of the processor's time.
 */
final class QuickStart {
    private static final String OPTION = "-XX:TieredStopAtLevel=1\n";

    private QuickStart() {}

    /** Copies what {@code deploy} has for {@code server} to {@code copy}, and returns that. */
    static Path of(Path deploy, String server, Path copy) throws IOException {
        copyFiles(deploy, copy);
        copyFiles(deploy.resolve(server), copy.resolve(server));
        Files.writeString(copy.resolve(server).resolve("jvm.options"), OPTION, StandardOpenOption.APPEND);
        return copy;
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.copy(
                    file,
                    to.resolve(file.getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
