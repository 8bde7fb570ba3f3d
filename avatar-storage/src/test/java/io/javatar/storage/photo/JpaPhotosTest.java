package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.Photos;
import io.javatar.core.port.PhotosContract;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.storage.blob.FileBlobs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private JpaStore store;
    private FileBlobs blobs;
    private JpaPhotos photos;

    @BeforeEach
    void open() {
        store = JpaStore.open(dataDir, clock);
        blobs = store.blobs;
        photos = store.photos;
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Photos photos() {
        return photos;
    }

    @Override
    protected ContentId blob(String text) {
        return store.blob(text);
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
        photos.eraseIdentity(ADA);
        assertThat(blobs.holds(photo.original())).isFalse();
        assertThat(blobs.holds(photo.master())).isFalse();
        assertThat(store.removed).containsExactly(Set.of(photo.original(), photo.master()));
    }

    @Test
    void erasing_removes_every_row() {
        photos.assign(ADA, photo("sunset"));
        photos.eraseIdentity(ADA);
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
        store.close();
        assertThat(databaseFile()).contains(ADA.text());
        open();
        photos.eraseIdentity(ADA);
        store.close();
        assertThat(databaseFile()).contains("person99@example.org").doesNotContain(ADA.text());
    }

    private String databaseFile() throws IOException {
        return Files.readString(dataDir.resolve("javatar.mv.db"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_change_makes_its_identity_known_even_where_it_fails() {
        close();
        assertRefused(() -> photos.eraseIdentity(ADA));
        assertThat(store.changed).containsExactly(ADA);
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
        photos.eraseIdentity(ADA);
        assertThat(blobs.holds(shared)).isTrue();
        photos.eraseIdentity(BOB);
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
        assertRefused(() -> photos.unassign(ADA));
        assertRefused(() -> photos.erasePhoto(1));
        assertRefused(() -> photos.of(ADA));
        assertRefused(() -> photos.eraseIdentity(ADA));
        assertRefused(() -> photos.page(0, 1));
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE_DOWN));
    }

    @Test
    void many_changes_of_one_identity_at_once_leave_one_photo_with_its_bytes_and_no_other() throws Exception {
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
        return number % 4 == 3 ? photos.eraseIdentity(ADA) : photos.assign(ADA, photo("photo " + number));
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
                photos.eraseIdentity(ADA);
            }
            store.execute("alter table photo rename to away");
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
        return store.number("select count(*) from " + table);
    }
}
