package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.AvatarHash;
import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.Assignment;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.Photos;
import io.javatar.core.port.PhotosContract;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.storage.blob.BlobCustody;
import io.javatar.storage.blob.FileBlobs;
import io.javatar.storage.schema.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaPhotosTest extends PhotosContract {
    @TempDir
    private Path dataDir;

    private final List<Set<ContentId>> removed = new ArrayList<>();
    private Database database;
    private FileBlobs blobs;
    private AccessCounts counts;
    private JpaPhotos photos;

    @BeforeEach
    void open() {
        database = Database.open(dataDir, 4);
        blobs = FileBlobs.open(dataDir.resolve("blobs"), clock);
        counts = new AccessCounts(database);
        BlobCustody custody = new BlobCustody(blobs, new PhotoReferences(database), removed::add);
        photos = new JpaPhotos(database, custody, counts, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected Photos photos() {
        return photos;
    }

    @Override
    protected void writeCounts() {
        counts.flush();
    }

    @Override
    protected ContentId blob(String text) {
        return blobs.put(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_assigned_is_there_after_a_restart() {
        PhotoBlobs photo = photo("sunset");
        photos.assign(ADA, photo);
        close();
        open();
        assertThat(photos.of(ADA)).extracting(PhotoRecord::photo).isEqualTo(photo);
    }

    @Test
    void erasing_removes_the_bytes() {
        PhotoBlobs photo = photo("sunset");
        photos.assign(ADA, photo);
        photos.erase(ADA);
        assertThat(blobs.holds(photo.original())).isFalse();
        assertThat(blobs.holds(photo.master())).isFalse();
        assertThat(removed).containsExactly(Set.of(photo.original(), photo.master()));
    }

    @Test
    void erasing_removes_every_row() {
        photos.assign(ADA, photo("sunset"));
        photos.erase(ADA);
        for (String table : List.of("identity", "identity_hash", "photo")) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void an_erased_address_is_nowhere_in_the_database_file_after_a_restart() throws Exception {
        PhotoBlobs photo = photo("sunset");
        for (int i = 0; i < 100; i++) {
            photos.assign(EmailAddress.parse("person" + i + "@example.org"), photo);
        }
        photos.assign(ADA, photo);
        database.close();
        assertThat(databaseFile()).contains(ADA.text());
        open();
        photos.erase(ADA);
        database.close();
        assertThat(databaseFile()).contains("person99@example.org").doesNotContain(ADA.text());
    }

    private String databaseFile() throws IOException {
        return Files.readString(dataDir.resolve("javatar.mv.db"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void replacing_removes_the_bytes_of_the_photo_before() {
        PhotoBlobs first = photo("sunset");
        photos.assign(ADA, first);
        photos.assign(ADA, photo("mountain"));
        assertThat(blobs.holds(first.original())).isFalse();
        assertThat(blobs.holds(first.master())).isFalse();
    }

    @Test
    void bytes_that_the_new_photo_shares_with_the_one_before_stay() {
        ContentId original = blob("original");
        photos.assign(ADA, new PhotoBlobs(original, blob("cut"), PictureFormat.PNG, false, 9, 9));
        photos.assign(ADA, new PhotoBlobs(original, blob("other cut"), PictureFormat.PNG, false, 9, 9));
        assertThat(blobs.holds(original)).isTrue();
        assertThat(blobs.holds(ContentId.of("cut".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void bytes_that_are_the_original_of_one_and_the_master_of_another_stay_with_the_last() {
        ContentId shared = blob("square");
        photos.assign(ADA, new PhotoBlobs(shared, shared, PictureFormat.PNG, false, 9, 9));
        photos.assign(BOB, new PhotoBlobs(blob("large"), shared, PictureFormat.PNG, false, 99, 90));
        photos.erase(ADA);
        assertThat(blobs.holds(shared)).isTrue();
        photos.erase(BOB);
        assertThat(blobs.holds(shared)).isFalse();
    }

    @Test
    void a_photo_whose_bytes_are_gone_is_refused_and_changes_nothing() {
        PhotoBlobs photo = photo("sunset");
        blobs.delete(photo.original());
        assertRefused(() -> photos.assign(ADA, photo));
        assertThat(photos.of(ADA)).isNull();
    }

    @Test
    void a_closed_database_refuses_everything() {
        close();
        assertRefused(() -> photos.find(ADA.hashes().get(0)));
        assertRefused(() -> photos.of(ADA));
        assertRefused(() -> photos.erase(ADA));
        assertRefused(() -> photos.page(0, 1));
        assertRefused(() -> photos.census());
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE_DOWN));
    }

    @Test
    void of_two_identities_with_one_hash_the_photo_given_last_is_shown() {
        AvatarHash shared = ADA.hashes().get(0);
        photos.assign(ADA, photo("sunset"));
        clock.move(Duration.ofSeconds(1));
        PhotoBlobs later = photo("mountain");
        photos.assign(BOB, later);
        database.run(connection -> connection
                .createStatement()
                .execute("insert into identity_hash select '" + shared.hex()
                        + "', id from identity where text = 'bob@example.org'"));
        assertThat(Objects.requireNonNull(photos.find(shared)).master()).isEqualTo(later.master());
        photos.erase(BOB);
        assertThat(Objects.requireNonNull(photos.find(shared)).master()).isNotEqualTo(later.master());
    }

    @Test
    void a_hash_form_that_older_versions_did_not_know_leads_to_the_photo_after_the_next_assignment() {
        photos.assign(ADA, photo("sunset"));
        AvatarHash newer = ADA.hashes().get(1);
        database.run(connection ->
                connection.createStatement().execute("delete from identity_hash where hash = '" + newer.hex() + "'"));
        assertThat(photos.find(newer)).isNull();
        assertThat(photos.assign(ADA, photo("sunset"))).isEqualTo(Assignment.UNCHANGED);
        assertThat(photos.find(newer)).isNotNull();
    }

    @Test
    void many_changes_of_one_subject_at_once_leave_one_photo_with_its_bytes_and_no_other() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = i;
            changes.add(threads.submit(() -> change(number)));
        }
        for (Future<?> change : changes) {
            change.get();
        }
        threads.shutdown();
        PhotoBlobs last = photo("the last");
        photos.assign(ADA, last);
        Set<ContentId> stored = new HashSet<>();
        blobs.visitPutBefore(clock.instant().plusSeconds(1), stored::add);
        assertThat(stored).containsExactlyInAnyOrder(last.original(), last.master());
    }

    private Object change(int number) {
        return number % 4 == 3 ? photos.erase(ADA) : photos.assign(ADA, photo("photo " + number));
    }

    @Test
    void nothing_personal_reaches_the_log() throws Exception {
        List<String> logged = new ArrayList<>();
        Handler listener = new Listener(logged);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (int round = 0; round < 10; round++) {
                atOnce(ADA, photo("one"), photo("other"));
                photos.erase(ADA);
            }
            database.run(connection -> connection.createStatement().execute("alter table photo rename to away"));
            assertRefused(() -> photos.assign(ADA, photo("sunset")));
        } finally {
            root.removeHandler(listener);
        }
        assertThat(logged).noneMatch(line -> line.contains("ada@"));
    }

    private static final class Listener extends Handler {
        private final List<String> lines;

        Listener(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(line.getMessage() + ' ' + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private long rows(String table) {
        return database.read(rows -> ((Number)
                        rows.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
    }
}
