package io.javatar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.SettableClock;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.problem.AvatarException;
import io.javatar.storage.blob.OrphanSweep;
import io.javatar.storage.cache.CacheSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that gives, replaces and erases photos, four at once, is killed at some moment, again and again. The test keeps a ledger of
 * what the process said was done; all of that must hold afterwards, and nothing may be half there.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("javatar.kill.rounds", 3);
    private static final int WRITERS = 4;
    private static final int PEOPLE_EACH = 8;
    private static final int CONTENTS = 6;

    @TempDir
    private Path dataDir;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it_and_nothing_is_half_there() throws Exception {
        Ledger ledger = new Ledger();
        for (int round = 0; round < ROUNDS; round++) {
            runAndKill(ledger, round);
            try (Storage storage = open(dataDir, Clock.systemUTC())) {
                ledger.check(storage);
                System.out.printf("kill, round %d: %d changes acknowledged so far%n", round + 1, ledger.changes);
                everyPhotoHasItsBytes(storage);
            }
            everyFileIsWhole();
        }
        theSweepLeavesOnlyWhatIsInUse();
    }

    private void runAndKill(Ledger ledger, int round) throws Exception {
        int after = 50 + new Random(round).nextInt(600);
        try (OtherJvm giver = OtherJvm.start(Giver.class, dataDir.toString(), Integer.toString(round * 1_000_000))) {
            for (int said = 0; said < after; said++) {
                ledger.hear(giver.line());
            }
            giver.kill();
            for (String line = giver.line(); line != null; line = giver.line()) {
                ledger.hear(line);
            }
        }
    }

    private static void everyPhotoHasItsBytes(Storage storage) {
        for (PhotoRecord photo : storage.photos().page(0, 1_000)) {
            for (ContentId id : List.of(photo.photo().original(), photo.photo().master())) {
                assertThat(storage.blobs().get(id))
                        .isNotNull()
                        .satisfies(bytes -> assertThat(ContentId.of(bytes)).isEqualTo(id));
            }
        }
    }

    private void everyFileIsWhole() throws IOException {
        try (Stream<Path> files = Files.walk(dataDir.resolve("blobs/content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(ContentId.of(Files.readAllBytes(file)).hex())
                        .isEqualTo(file.getFileName().toString());
            }
        }
    }

    private void theSweepLeavesOnlyWhatIsInUse() throws IOException {
        SettableClock later = new SettableClock();
        later.move(
                Duration.between(later.instant(), Clock.systemUTC().instant()).plus(Duration.ofHours(2)));
        try (Storage storage = open(dataDir, later)) {
            OrphanSweep.Swept swept = storage.sweep();
            long inUse = storage.photos().page(0, 1_000).stream()
                    .flatMap(photo ->
                            Stream.of(photo.photo().original(), photo.photo().master()))
                    .distinct()
                    .count();
            assertThat(swept.examined() - swept.quarantined()).isEqualTo(inUse);
        }
        assertThat(dataDir.resolve("blobs/unfinished")).isEmptyDirectory();
    }

    private static Storage open(Path dataDir, Clock clock) {
        StorageSettings settings = new StorageSettings(dataDir, 2, new CacheSettings(10, 1, 10, 1, 8));
        return Storage.open(settings, StorageProbe.SILENT, clock);
    }

    private static Identity person(int number) {
        return EmailAddress.parse("person" + number + "@example.org");
    }

    private static byte[] original(int photo) {
        byte[] bytes = new byte[20_000];
        new Random(photo % CONTENTS).nextBytes(bytes);
        return bytes;
    }

    private static byte[] master(int photo) {
        byte[] bytes = new byte[5_000];
        new Random(-1 - photo % CONTENTS).nextBytes(bytes);
        return bytes;
    }

    /** What the process said it was about to do, and what it said was done. */
    private static final class Ledger {
        private static final String ERASED = "-1";

        private final Map<String, String> done = new HashMap<>();
        private int changes;
        private final Map<String, String> begun = new HashMap<>();

        /** A line: {@code begin PERSON PHOTO} or {@code done PERSON PHOTO}; a line cut short by the kill says nothing. */
        void hear(@Nullable String line) {
            assertThat(line).as("the process lives").isNotNull();
            String[] words = line.split(" ", -1);
            if (words.length == 4) {
                changes += words[0].equals("done") ? 1 : 0;
                (words[0].equals("done") ? done : begun).put(words[1], words[2]);
            }
        }

        void check(Storage storage) {
            for (String person : List.copyOf(begun.keySet())) {
                String found = photoOf(storage, person);
                assertThat(found).isIn(done.getOrDefault(person, ERASED), begun.get(person));
                done.put(person, found);
                begun.put(person, found);
            }
        }

        private String photoOf(Storage storage, String person) {
            PhotoRecord record = storage.photos().of(person(Integer.parseInt(person)));
            return record == null ? ERASED : Integer.toString(record.photo().width());
        }
    }

    /** Writers that give each of their people photo after photo, and erase some; they say what they do before and after. */
    static final class Giver {
        private Giver() {}

        public static void main(String... arguments) throws InterruptedException {
            int first = Integer.parseInt(arguments[1]);
            Storage storage = open(Path.of(arguments[0]), Clock.systemUTC());
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                new Thread(() -> write(storage, number, first)).start();
            }
            Thread.sleep(Long.MAX_VALUE);
        }

        private static void write(Storage storage, int writer, int first) {
            Random choice = new Random(first + writer);
            for (int photo = first + writer; ; photo += WRITERS) {
                int person = writer * PEOPLE_EACH + choice.nextInt(PEOPLE_EACH);
                boolean erase = choice.nextInt(4) == 0;
                String what = person + " " + (erase ? -1 : photo) + " .";
                System.out.println("begin " + what);
                if (erase) {
                    storage.photos().eraseIdentity(person(person));
                } else {
                    give(storage, person, photo);
                }
                System.out.println("done " + what);
            }
        }

        private static void give(Storage storage, int person, int photo) {
            PhotoBlobs blobs = new PhotoBlobs(
                    storage.blobs().put(original(photo)),
                    storage.blobs().put(master(photo)),
                    PictureFormat.PNG,
                    false,
                    photo, // tells the ledger which photo it is
                    1);
            try {
                storage.photos().assign(person(person), blobs);
            } catch (AvatarException gone) {
                // Another writer erased the same content between the two steps: clients are asked to send it again.
                give(storage, person, photo);
            }
        }
    }
}
