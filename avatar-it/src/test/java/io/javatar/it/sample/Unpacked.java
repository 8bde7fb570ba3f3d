package io.javatar.it.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Archives among the resources of the suite. */
public final class Unpacked {
    private Unpacked() {}

    /** Writes the files of the ZIP archive {@code name} below {@code directory}, which is made if need be. */
    public static void resource(String name, Path directory) throws IOException {
        InputStream archive = Unpacked.class.getResourceAsStream(name);
        if (archive == null) {
            throw new IllegalStateException(name + " is missing");
        }
        try (ZipInputStream files = new ZipInputStream(archive)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = directory.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.copy(files, file);
                }
            }
        }
    }
}
