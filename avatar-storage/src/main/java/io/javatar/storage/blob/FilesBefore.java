package io.javatar.storage.blob;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.function.Consumer;

/** Walks the files last written before a moment; files that others remove during the walk are skipped. */
final class FilesBefore extends SimpleFileVisitor<Path> {
    private final Instant time;
    private final Consumer<Path> visitor;

    FilesBefore(Instant time, Consumer<Path> visitor) {
        this.time = time;
        this.visitor = visitor;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.lastModifiedTime().toInstant().isBefore(time)) {
            visitor.accept(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }
}
