package io.javatar.storage.blob;

import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.port.ContentId;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as files, each named by its content: {@code ab/cd/abcd…}. A file is written whole beside its place, forced to
 * the disk, then moved there in one step, and its directories are forced too: what has a name is complete.
 */
public final class FileBlobs implements BlobStore {
    private static final int TRIAL_BYTES = 4096;

    private final Path places;
    private final Path unfinished;
    private final Clock clock;

    private FileBlobs(Path root, Clock clock) {
        this.places = root.resolve("content");
        this.unfinished = root.resolve("unfinished");
        this.clock = clock;
    }

    /** Opens the store under {@code root}, made if it is missing; dates blobs by {@code clock}. Refuses with STORAGE_DOWN. */
    public static FileBlobs open(Path root, Clock clock) {
        FileBlobs blobs = new FileBlobs(root.toAbsolutePath().normalize(), clock);
        try {
            Disk.makeDirectories(blobs.places);
            Disk.makeDirectories(blobs.unfinished);
            return blobs;
        } catch (IOException e) {
            throw down("cannot be opened", e);
        }
    }

    @Override
    public ContentId put(byte[] bytes) {
        ContentId id = ContentId.of(bytes);
        Path file = file(id);
        Path directory = directory(id);
        try {
            if (!isThere(file, bytes.length)) {
                Disk.makeDirectories(directory);
                write(file, bytes);
            }
            // Also for a file that was there: its writer may not have come so far yet.
            Disk.force(directory, places);
            return id;
        } catch (IOException e) {
            throw down("cannot write " + bytes.length + " bytes", e);
        }
    }

    /** Returns whether the whole file is there, and dates it anew, so that a sweep takes it for fresh. */
    private boolean isThere(Path file, int length) throws IOException {
        try {
            Files.setLastModifiedTime(file, now());
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path piece = Files.createTempFile(unfinished, "", "");
        try {
            Disk.writeForced(piece, bytes);
            Files.setLastModifiedTime(piece, now());
            Files.move(piece, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(piece);
        }
    }

    @Override
    public byte @Nullable [] get(ContentId id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw down("cannot read", e);
        }
    }

    @Override
    public boolean holds(ContentId id) {
        return Files.isRegularFile(file(id));
    }

    @Override
    public void delete(ContentId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw down("cannot remove", e);
        }
    }

    @Override
    public void visitPutBefore(Instant time, Consumer<ContentId> visitor) {
        walk(
                places,
                time,
                file -> visitor.accept(new ContentId(file.getFileName().toString())));
    }

    @Override
    public int discardUnfinished(Instant time) {
        AtomicInteger count = new AtomicInteger();
        walk(unfinished, time, piece -> {
            try {
                Files.deleteIfExists(piece);
                count.incrementAndGet();
            } catch (IOException e) {
                throw down("cannot remove", e);
            }
        });
        return count.get();
    }

    private static void walk(Path directory, Instant time, Consumer<Path> visitor) {
        try {
            Files.walkFileTree(directory, new FilesBefore(time, visitor));
        } catch (IOException e) {
            throw down("cannot be walked", e);
        }
    }

    @Override
    public boolean answers() {
        try {
            Path piece = Files.createTempFile(unfinished, "", "");
            try {
                Files.write(piece, new byte[TRIAL_BYTES]); // a full disk still makes empty files
            } finally {
                Files.delete(piece);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private FileTime now() {
        return FileTime.from(clock.instant());
    }

    private Path directory(ContentId id) {
        return places.resolve(id.hex().substring(0, 2)).resolve(id.hex().substring(2, 4));
    }

    private Path file(ContentId id) {
        return directory(id).resolve(id.hex());
    }

    /** Says why in the file system's words. */
    private static AvatarException down(String what, IOException e) {
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return AvatarException.of(
                STORAGE_DOWN,
                "the blob store " + what + ": " + (reason == null ? e.getClass().getSimpleName() : reason),
                e);
    }
}
