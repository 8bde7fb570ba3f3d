package io.javatar.core.style.character;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The definitions in a directory: its files {@code name.json}, as they were when it was opened. */
public final class DirectoryFiles implements StyleFiles {
    private static final String ENDING = ".json";

    private final Path directory;
    private final NavigableSet<String> names;

    private DirectoryFiles(Path directory, NavigableSet<String> names) {
        this.directory = directory;
        this.names = names;
    }

    /**
     * Lists a directory; files whose names are no names of styles are left out.
     *
     * @throws IOException if it is none, or cannot be read
     */
    public static DirectoryFiles of(Path directory) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String style = name.substring(0, name.length() - ENDING.length());
                if (StyleFiles.isName(style) && Files.isRegularFile(file)) {
                    names.add(style);
                }
            }
        }
        return new DirectoryFiles(directory, Collections.unmodifiableNavigableSet(names));
    }

    @Override
    public NavigableSet<String> names() {
        return names;
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
        return names.contains(name) ? Files.newInputStream(directory.resolve(name + ENDING)) : null;
    }
}
