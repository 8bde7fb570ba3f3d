package io.javatar.telemetry.send;

import io.javatar.telemetry.settings.FileDestination;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Appends lines to a file and rotates it: a file that would become too long replaces its predecessor, so that there are at
 * most two files of the allowed size. Only the owner may read them.
 */
public final class RotatingFile implements AutoCloseable {
    private final FileDestination destination;
    private final AtomicReference<FileChannel> channel;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private RotatingFile(FileDestination destination, FileChannel channel) {
        this.destination = destination;
        this.channel = new AtomicReference<>(channel);
    }

    /**
     * Opens the file, or begins it.
     *
     * @throws IOException if it cannot be written
     */
    public static RotatingFile open(FileDestination destination) throws IOException {
        return new RotatingFile(destination, channel(destination.path()));
    }

    /**
     * Adds a line, all of it or nothing.
     *
     * @throws IOException if the line alone is longer than the file may be, or there is no room, or the file is closed
     */
    public synchronized void append(String line) throws IOException {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        if (bytes.length > destination.mostBytes()) {
            throw new IOException("a line of " + bytes.length + " bytes is longer than the file may be: "
                    + destination.mostBytes() + " bytes");
        }
        if (!isClosed.get() && !file().isOpen()) {
            channel.set(channel(destination.path())); // the last time it could not be opened again
        }
        if (file().size() + bytes.length > destination.mostBytes()) {
            rotate();
        }
        write(file(), ByteBuffer.wrap(bytes));
    }

    private FileChannel file() {
        return Objects.requireNonNull(channel.get());
    }

    // Half a line would spoil the next one too.
    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        long before = file.size();
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException full) {
            file.truncate(before);
            throw full;
        }
    }

    private void rotate() throws IOException {
        Path path = destination.path();
        Path predecessor = path.resolveSibling(path.getFileName() + ".1");
        file().close();
        try {
            Files.move(path, predecessor, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            channel.set(channel(path));
        }
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                ownersOnly());
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed.set(true);
        file().close();
    }
}
