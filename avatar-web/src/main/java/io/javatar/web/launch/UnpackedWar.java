package io.javatar.web.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the classes and libraries of a WAR, again only when the WAR has changed. */
final class UnpackedWar {
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private UnpackedWar() {}

    /** Returns the class path of {@code war}, below {@code directory}. */
    static URL[] in(Path directory, Path war) throws IOException {
        Path stamp = directory.resolve("unpacked");
        String wanted = Files.size(war) + " " + Files.getLastModifiedTime(war).toMillis();
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
            remove(directory.resolve("WEB-INF"));
            unpack(war, directory);
            Files.writeString(stamp, wanted);
        }
        return classPath(directory);
    }

    private static void unpack(Path war, Path directory) throws IOException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (!entry.isDirectory() && (name.startsWith(CLASSES) || name.startsWith(LIBRARIES))) {
                    write(zip, entry, directory);
                }
            }
        }
    }

    private static void write(ZipFile zip, ZipEntry entry, Path directory) throws IOException {
        Path file = directory.resolve(entry.getName()).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("the entry " + entry.getName() + " leads out of the directory");
        }
        Files.createDirectories(file.resolveSibling("."));
        try (InputStream bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
        Files.setLastModifiedTime(file, FileTime.fromMillis(entry.getTime()));
    }

    private static URL[] classPath(Path directory) throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(directory.resolve(CLASSES).toUri().toURL());
        try (Stream<Path> libraries = Files.list(directory.resolve(LIBRARIES))) {
            for (Path library : libraries.sorted().toList()) {
                places.add(library.toUri().toURL());
            }
        }
        return places.toArray(URL[]::new);
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            List<Path> deepestFirst;
            try (Stream<Path> tree = Files.walk(directory)) {
                deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
