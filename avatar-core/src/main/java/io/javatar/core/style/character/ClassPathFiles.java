package io.javatar.core.style.character;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The definitions in the jars of a class path, under {@code META-INF/javatar/styles/}. The file {@code index.txt}
 * beside them lists their names, one a line: folders within jars cannot be listed on every server.
 */
public final class ClassPathFiles implements StyleFiles {
    private static final String FOLDER = "META-INF/javatar/styles/";

    private final ClassLoader loader;
    private final NavigableSet<String> names;

    private ClassPathFiles(ClassLoader loader, NavigableSet<String> names) {
        this.loader = loader;
        this.names = names;
    }

    /** Returns what the jars of {@code loader} bring along. */
    public static ClassPathFiles of(ClassLoader loader) {
        NavigableSet<String> names = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(FOLDER + "index.txt"))) {
                addNames(index, names);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ClassPathFiles(loader, Collections.unmodifiableNavigableSet(names));
    }

    private static void addNames(URL index, NavigableSet<String> names) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(index.openStream(), UTF_8))) {
            lines.lines().map(String::strip).filter(StyleFiles::isName).forEach(names::add);
        }
    }

    @Override
    public NavigableSet<String> names() {
        return names;
    }

    @Override
    public @Nullable InputStream open(String name) {
        return names.contains(name) ? loader.getResourceAsStream(FOLDER + name + ".json") : null;
    }
}
