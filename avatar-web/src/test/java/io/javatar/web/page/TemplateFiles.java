package io.javatar.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The templates in the source. */
final class TemplateFiles {
    private static final Path SOURCE = Path.of("src/main/resources/io/javatar/web");

    private TemplateFiles() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".peb")).toList();
        }
    }
}
