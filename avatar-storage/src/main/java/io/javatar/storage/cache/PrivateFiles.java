package io.javatar.storage.cache;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Files of one directory that only this process and its user can read; their content may be lost at any time. Each ends
 * with the CRC-32C of what precedes it, so that a damaged file counts as lost.
 */
final class PrivateFiles {
    private static final System.Logger LOG = System.getLogger(PrivateFiles.class.getName());
    private static final String ENDING = ".kept";
    private static final int CHECK = Integer.BYTES;

    private final Path directory;
    private final AtomicBoolean failing = new AtomicBoolean();

    private PrivateFiles(Path directory) {
        this.directory = directory;
    }

    /** Returns the files of {@code directory}, which is created if need be; those of an earlier process are deleted. */
    static PrivateFiles emptied(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(directory.getParent());
            Files.createDirectory(directory, ownersAlone(directory));
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "*" + ENDING)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        return new PrivateFiles(directory);
    }

    private static FileAttribute<?>[] ownersAlone(Path directory) {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Returns a new file with {@code bytes}, or null where the disk refuses it, which is logged once. */
    @Nullable
    Path write(byte[] bytes) {
        Path file = null;
        try {
            file = Files.createTempFile(directory, "", ENDING); // readable by its owner only
            byte[] checked = Arrays.copyOf(bytes, bytes.length + CHECK);
            ByteBuffer.wrap(checked).putInt(bytes.length, check(bytes, bytes.length));
            Files.write(file, checked);
            failing.set(false);
            return file;
        } catch (IOException e) {
            if (failing.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "Large pictures cannot be kept in " + directory, e);
            }
            delete(file == null ? List.of() : List.of(file));
            return null;
        }
    }

    /** Returns what was written to {@code file}, or null where it is lost or damaged. */
    byte @Nullable [] read(Path file) {
        try {
            byte[] checked = Files.readAllBytes(file);
            int length = checked.length - CHECK;
            boolean whole = length >= 0 && ByteBuffer.wrap(checked).getInt(length) == check(checked, length);
            return whole ? Arrays.copyOf(checked, length) : null;
        } catch (IOException lost) {
            return null;
        }
    }

    /** Deletes {@code files}; what cannot be deleted is deleted at the next start. */
    void delete(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A kept picture cannot be deleted", e);
            }
        }
    }

    private static int check(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
