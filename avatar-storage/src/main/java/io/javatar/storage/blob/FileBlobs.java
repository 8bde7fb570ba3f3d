package io.javatar.storage.blob;

import static io.javatar.core.problem.Problem.PHOTO_DAMAGED;
import static io.javatar.core.problem.Problem.STORAGE_DOWN;

import io.javatar.core.port.ContentId;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as files, each named by its content: {@code content/ab/cd/abcd…}. A file is written beside its final place,
 * forced to the disk, then moved there atomically, and its directories are forced too, so that a file with a name is
 * complete. The same directories below {@code quarantine} hold blobs that are out of use.
 */
public final class FileBlobs implements BlobStore {
    private static final int TRIAL_BYTES = 4096;

    private final ContentFiles content;
    private final ContentFiles quarantine;
    private final Path unfinished;
    private final Clock clock;

    private FileBlobs(Path root, Clock clock) {
        this.content = new ContentFiles(root.resolve("content"));
        this.quarantine = new ContentFiles(root.resolve("quarantine"));
        this.unfinished = root.resolve("unfinished");
        this.clock = clock;
    }

    /**
     * Opens the store under {@code root}, created if it is missing; dates blobs by {@code clock}. Refuses with
     * STORAGE_DOWN.
     */
    public static FileBlobs open(Path root, Clock clock) {
        FileBlobs blobs = new FileBlobs(root.toAbsolutePath().normalize(), clock);
        try {
            Disk.makeDirectories(blobs.content.root());
            Disk.makeDirectories(blobs.quarantine.root());
            Disk.makeDirectories(blobs.unfinished);
            return blobs;
        } catch (IOException e) {
            throw down("cannot be opened", e);
        }
    }

    @Override
    public ContentId put(byte[] bytes) {
        ContentId id = ContentId.of(bytes);
        Path file = content.file(id);
        try {
            if (!isWhole(file, bytes)) {
                Disk.makeDirectories(content.directory(id));
                write(file, bytes);
            }
            // Also for a file that was there already: its writer may not have got so far yet.
            Disk.force(content.directory(id), content.root());
            return id;
        } catch (IOException e) {
            throw down("cannot write " + bytes.length + " bytes", e);
        }
    }

    /** Returns whether the file is there and undamaged, and updates its date, so that a sweep takes it for new. */
    private boolean isWhole(Path file, byte[] bytes) throws IOException {
        try {
            Files.setLastModifiedTime(file, now());
            return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
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
        byte[] bytes = read(id);
        if (bytes == null && release(id)) {
            bytes = read(id);
        }
        if (bytes != null && !ContentId.of(bytes).equals(id)) {
            throw AvatarException.of(PHOTO_DAMAGED, "the stored bytes are not those that were put");
        }
        return bytes;
    }

    private byte @Nullable [] read(ContentId id) {
        try {
            return Files.readAllBytes(content.file(id));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw down("cannot read", e);
        }
    }

    @Override
    public boolean holds(ContentId id) {
        return Files.isRegularFile(content.file(id));
    }

    @Override
    public void delete(ContentId id) {
        remove(content.file(id));
        remove(quarantine.file(id));
    }

    @Override
    public void discardQuarantined(ContentId id) {
        remove(quarantine.file(id));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw down("cannot remove", e);
        }
    }

    @Override
    public void quarantine(ContentId id) {
        move(id, content, quarantine);
    }

    @Override
    public boolean release(ContentId id) {
        return move(id, quarantine, content);
    }

    /** Moves the file and updates its date; returns whether there was one. */
    private boolean move(ContentId id, ContentFiles from, ContentFiles to) {
        try {
            Files.setLastModifiedTime(from.file(id), now());
            Disk.makeDirectories(to.directory(id));
            Files.move(from.file(id), to.file(id), StandardCopyOption.ATOMIC_MOVE);
            Disk.force(to.directory(id), to.root());
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw down("cannot move", e);
        }
    }

    @Override
    public void visitPutBefore(Instant time, Consumer<ContentId> visitor) {
        visit(content, time, visitor);
    }

    @Override
    public void visitQuarantinedBefore(Instant time, Consumer<ContentId> visitor) {
        visit(quarantine, time, visitor);
    }

    private static void visit(ContentFiles files, Instant time, Consumer<ContentId> visitor) {
        try {
            files.visitBefore(time, visitor);
        } catch (IOException e) {
            throw down("cannot be walked", e);
        }
    }

    @Override
    public int discardUnfinished(Instant time) {
        AtomicInteger count = new AtomicInteger();
        try {
            Files.walkFileTree(unfinished, new FilesBefore(time, piece -> {
                remove(piece);
                count.incrementAndGet();
            }));
        } catch (IOException e) {
            throw down("cannot be walked", e);
        }
        return count.get();
    }

    @Override
    public boolean answers() {
        try {
            Path piece = Files.createTempFile(unfinished, "", "");
            try {
                Files.write(piece, new byte[TRIAL_BYTES]); // a full disk still creates empty files
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

    /** Returns the refusal, with the reason that the file system gives. */
    private static AvatarException down(String what, IOException e) {
        return AvatarException.of(STORAGE_DOWN, "the blob store " + what + ": " + DiskFault.reason(e), e);
    }
}
