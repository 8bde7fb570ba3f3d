package io.javatar.storage;

import io.javatar.core.image.Sizing;
import io.javatar.core.image.decode.PictureReader;
import io.javatar.core.image.header.PictureLimits;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.problem.AvatarException;
import io.javatar.storage.blob.OrphanSweep.Swept;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Examines every photo of a data directory whose server is stopped: {@code ./run verify}. Reads each original and master,
 * compares it with its name, decodes each master, and lists what is missing or damaged by content id and row; names no
 * identity.
 */
public final class VerifyStorage {
    private static final String QUARANTINE_ORPHANS = "--quarantine-orphans";
    private static final int PAGE = 500;
    private static final int SIDE = 64;
    private static final int WHOLE = 0;
    private static final int DAMAGED = 1;
    private static final int NOT_EXAMINED = 2;

    private final Storage storage;
    private final PrintStream out;
    private final PictureReader reader = new PictureReader(PictureLimits.STORED);
    private final LongAdder damaged = new LongAdder();

    private VerifyStorage(Storage storage, PrintStream out) {
        this.storage = storage;
        this.out = out;
    }

    /**
     * Takes a directory, and {@code --quarantine-orphans}; exits with 0 if everything is intact, 1 if something is
     * damaged, 2 if it could not check.
     */
    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> words = List.of(arguments);
        System.exit(run(Path.of(words.get(0)), words.contains(QUARANTINE_ORPHANS), System.out));
    }

    static int run(Path dataDir, boolean quarantineOrphans, PrintStream out) {
        if (!Files.isDirectory(dataDir)) {
            out.println(dataDir + " is no directory");
            return NOT_EXAMINED;
        }
        try (Storage storage =
                Storage.open(StorageSettings.forOneTask(dataDir), StorageProbe.SILENT, Clock.systemUTC())) {
            return new VerifyStorage(storage, out).verify(quarantineOrphans);
        } catch (AvatarException e) {
            out.println(e.getMessage());
            return NOT_EXAMINED;
        }
    }

    private int verify(boolean quarantineOrphans) {
        long examined = examinePhotos();
        Swept swept = quarantineOrphans ? storage.sweepAll() : storage.sweep();
        out.printf("%d photos examined, %d files of them missing or damaged%n", examined, damaged.sum());
        out.printf(
                "%d stored files older than an hour belong to no photo, %d of them were put into quarantine%n",
                swept.orphans(), swept.quarantined());
        return damaged.sum() == 0 ? WHOLE : DAMAGED;
    }

    private long examinePhotos() {
        long examined = 0;
        long after = 0;
        for (List<PhotoRecord> page = storage.photos().page(after, PAGE);
                !page.isEmpty();
                page = storage.photos().page(after, PAGE)) {
            page.forEach(this::examine);
            examined += page.size();
            after = page.get(page.size() - 1).id();
            if (page.size() == PAGE) {
                out.printf("%d photos examined so far%n", examined);
            }
        }
        return examined;
    }

    private void examine(PhotoRecord entry) {
        ContentId original = entry.photo().original();
        ContentId master = entry.photo().master();
        report(entry, "master", master, fault(master, true));
        if (!original.equals(master)) {
            report(entry, "original", original, fault(original, false));
        }
    }

    private void report(PhotoRecord entry, String what, ContentId id, @Nullable String fault) {
        if (fault != null) {
            damaged.increment();
            out.printf("photo %d: the %s %s: %s%n", entry.id(), what, id.hex(), fault);
        }
    }

    /** Returns what is wrong with the bytes, or null. */
    private @Nullable String fault(ContentId id, boolean decoded) {
        try {
            byte[] bytes = storage.blobs().get(id);
            if (bytes == null) {
                return "missing";
            }
            if (decoded) {
                reader.readStill(bytes, Sizing.enoughFor(SIDE));
            }
            return null;
        } catch (AvatarException e) {
            return e.getMessage();
        }
    }
}
