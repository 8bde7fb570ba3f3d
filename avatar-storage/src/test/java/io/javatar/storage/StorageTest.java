package io.javatar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.identity.EmailAddress;
import io.javatar.core.identity.Identity;
import io.javatar.core.image.PictureFormat;
import io.javatar.core.image.PixelSize;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.PhotoBlobs;
import io.javatar.core.port.PhotoRecord;
import io.javatar.core.port.PhotoRef;
import io.javatar.core.port.ServingProbe;
import io.javatar.core.port.SettableClock;
import io.javatar.core.port.StorageProbe;
import io.javatar.core.problem.Problem;
import io.javatar.core.serving.Avatar;
import io.javatar.core.serving.Bulkhead;
import io.javatar.core.serving.Pictures;
import io.javatar.core.serving.Rendering;
import io.javatar.storage.cache.CacheSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
    private static final Identity ADA = EmailAddress.parse("ada@example.org");
    private static final byte[] BYTES = {1, 2, 3};
    private static final Bulkhead WAITERS = new Bulkhead(1, Duration.ofSeconds(1), Problem.BUSY, "full");

    @TempDir
    private Path dataDir;

    private final SettableClock clock = new SettableClock();
    private final List<String> told = new ArrayList<>();

    @Test
    void what_was_given_is_there_after_a_restart() {
        try (Storage storage = open()) {
            give(storage);
        }
        try (Storage storage = open()) {
            assertThat(storage.photos().of(ADA)).isNotNull();
            assertThat(storage.blobs().get(ContentId.of(BYTES))).isEqualTo(BYTES);
        }
    }

    @Test
    void counts_are_written_at_the_end() {
        try (Storage storage = open()) {
            storage.views().viewed(give(storage).photoId());
        }
        try (Storage storage = open()) {
            assertThat(storage.photos().of(ADA)).extracting(PhotoRecord::views).isEqualTo(1L);
        }
    }

    @Test
    void an_erased_photo_leaves_neither_bytes_nor_pictures() {
        try (Storage storage = open()) {
            Pictures pictures = storage.kept(r -> picture(storage), ServingProbe.SILENT, WAITERS);
            Rendering rendering = new Rendering.OfPhoto(give(storage), PixelSize.DEFAULT, PictureFormat.PNG, false);
            assertThat(pictures.picture(rendering).bytes()).isEqualTo(BYTES);
            storage.photos().eraseIdentity(ADA);
            assertThat(storage.blobs().get(ContentId.of(BYTES))).isNull();
            storage.forgetRemoved();
            assertThat(pictures.picture(rendering).etag()).isEqualTo("gone");
        }
    }

    @Test
    void a_second_question_is_answered_from_memory() {
        try (Storage storage = open()) {
            give(storage);
            storage.index().find(ADA.hashes().get(0));
            assertThat(told).containsOnlyOnce("PHOTO_FIND true");
        }
    }

    @Test
    void every_operation_is_told_with_its_success() {
        try (Storage storage = open()) {
            give(storage);
            storage.photos().of(ADA);
            storage.blobs().get(ContentId.of(BYTES));
            storage.photos().eraseIdentity(ADA);
        }
        assertThat(told)
                .containsExactly(
                        "BLOB_PUT true",
                        "PHOTO_WRITE true",
                        "PHOTO_FIND true",
                        "IDENTITY_FIND true",
                        "BLOB_GET true",
                        "BLOB_DELETE true",
                        "PHOTO_DELETE true");
    }

    @Test
    void a_read_of_missing_or_damaged_bytes_counts_as_failed() throws IOException {
        try (Storage storage = open()) {
            give(storage);
            told.clear();
            String name = ContentId.of(BYTES).hex();
            Path file =
                    dataDir.resolve("blobs/content/" + name.substring(0, 2) + '/' + name.substring(2, 4) + '/' + name);
            Files.write(file, new byte[1]);
            assertThatThrownBy(() -> storage.blobs().get(ContentId.of(BYTES))).hasMessageContaining("not those");
            Files.delete(file);
            assertThat(storage.blobs().get(ContentId.of(BYTES))).isNull();
        }
        assertThat(told).containsExactly("BLOB_GET false", "BLOB_GET false");
    }

    @Test
    void an_opening_that_fails_lets_go_of_the_directory() {
        int moreThanAnyJvmAllows = 65_536;
        StorageSettings settings =
                new StorageSettings(dataDir, 2, new CacheSettings(10, 1, 10, 1, moreThanAnyJvmAllows));
        assertThatThrownBy(() -> Storage.open(settings, StorageProbe.SILENT, clock))
                .isInstanceOf(RuntimeException.class);
        try (Storage storage = open()) {
            assertThat(storage.databaseAnswers()).isTrue();
        }
    }

    @Test
    void an_open_storage_is_ready() {
        try (Storage storage = open()) {
            assertThat(storage.databaseAnswers()).isTrue();
            assertThat(storage.blobsAnswer()).isTrue();
        }
    }

    private Storage open() {
        StorageSettings settings = new StorageSettings(dataDir, 2, new CacheSettings(10, 1, 10, 1, 8));
        StorageProbe probe = (operation, nanos, success) -> told.add(operation + " " + success);
        return Storage.open(settings, probe, clock);
    }

    private static PhotoRef give(Storage storage) {
        ContentId id = storage.blobs().put(BYTES);
        storage.photos().assign(ADA, new PhotoBlobs(id, id, PictureFormat.PNG, false, 1, 1));
        return Objects.requireNonNull(storage.index().find(ADA.hashes().get(0)));
    }

    private static Avatar picture(Storage storage) {
        byte[] bytes = storage.blobs().get(ContentId.of(BYTES));
        return bytes == null
                ? new Avatar(new byte[0], PictureFormat.PNG, "gone")
                : new Avatar(bytes, PictureFormat.PNG, "here");
    }
}
