package io.javatar.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The data directory, which only the server's own user may enter, because the database in it holds e-mail addresses in
 * clear. Where the file system has no POSIX permissions, nothing is changed.
 *
 * @param path of the directory
 */
record PrivateDirectory(Path path) {
    private static final System.Logger LOG = System.getLogger(PrivateDirectory.class.getName());
    private static final Set<PosixFilePermission> OF_DIRECTORIES = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_FILES = PosixFilePermissions.fromString("rw-------");

    /** Creates the directory and its missing parents, or restricts an existing one that holds only our files. */
    void make() throws IOException {
        boolean posix = isPosix();
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OF_DIRECTORIES)}
                : new FileAttribute<?>[0];
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectories(path, mode);
        if (posix && isShared()) {
            restrict();
        }
    }

    /** Restricts the content of the directory: the database creates its files with the permissions of the process. */
    void restrictContent() {
        if (isPosix()) {
            ours().forEach(this::restrict);
        }
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private boolean isShared() throws IOException {
        return !OF_DIRECTORIES.containsAll(Files.getPosixFilePermissions(path));
    }

    /** Leaves a directory that also holds other files, such as {@code /tmp}, as it is. */
    private void restrict() throws IOException {
        try (Stream<Path> content = Files.list(path)) {
            if (content.allMatch(PrivateDirectory::isOurs)) {
                restrict(path);
            } else {
                LOG.log(
                        Level.WARNING,
                        "the data directory {0} holds other things too and is open to other users of this machine;"
                                + " give Javatar a directory of its own with the mode 700",
                        path);
            }
        }
    }

    private void restrict(Path one) {
        try {
            Files.setPosixFilePermissions(one, Files.isDirectory(one) ? OF_DIRECTORIES : OF_FILES);
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "{0} is open to other users of this machine and cannot be restricted: {1}",
                    one,
                    e.getClass().getSimpleName());
        }
    }

    private List<Path> ours() {
        try (Stream<Path> content = Files.list(path)) {
            return content.filter(PrivateDirectory::isOurs).toList();
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "{0} cannot be listed: {1}",
                    path,
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static boolean isOurs(Path entry) {
        String name = entry.getFileName().toString();
        return name.equals("blobs") || name.equals("rendered") || name.startsWith("javatar.");
    }
}
