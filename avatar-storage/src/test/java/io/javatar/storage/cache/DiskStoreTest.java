package io.javatar.storage.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
    private static final int ROOM = 40;

    @TempDir
    private Path parent;

    private Path directory;
    private DiskStore<String> store;

    @BeforeEach
    void open() throws IOException {
        directory = parent.resolve("kept");
        store = DiskStore.open(directory, ROOM, new Text());
    }

    @Test
    void what_is_laid_down_is_found_again() {
        store.put("key", "0123456789");
        assertThat(store.get("key")).isEqualTo("0123456789");
        assertThat(store.get("other")).isNull();
    }

    @Test
    void beyond_its_room_what_was_longest_not_asked_for_is_given_up() {
        for (int i = 0; i < 4; i++) {
            store.put("key" + i, "0123456789");
        }
        store.get("key0");
        store.put("key4", "0123456789");
        assertThat(store.get("key0")).isNotNull();
        assertThat(store.get("key1")).isNull();
        assertThat(files()).hasSize(4);
    }

    @Test
    void what_would_take_more_than_a_quarter_of_the_room_is_not_kept() {
        store.put("key", "0123456789A");
        assertThat(store.get("key")).isNull();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_laid_down_again_takes_the_place_of_what_was_there() {
        for (int i = 0; i < 9; i++) {
            store.put("key", "value " + i);
        }
        assertThat(store.get("key")).isEqualTo("value 8");
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_is_prepared_and_then_not_wanted_leaves_no_file() {
        store.prepared("key", "value").discard();
        assertThat(store.get("key")).isNull();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_taken_away_leaves_no_file() {
        store.put("a1", "value");
        store.put("b1", "value");
        store.removeAll(key -> key.startsWith("a"));
        assertThat(store.get("a1")).isNull();
        assertThat(store.get("b1")).isEqualTo("value");
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_damaged_or_missing_file_is_as_if_nothing_was_there() throws IOException {
        store.put("a", "value");
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[2] ^= 1;
        Files.write(file, bytes);
        assertThat(store.get("a")).isNull();
        Files.delete(file);
        assertThat(store.get("a")).isNull();
    }

    @Test
    void a_disk_that_takes_nothing_is_no_failure() throws IOException {
        Files.delete(directory);
        store.put("key", "value");
        assertThat(store.get("key")).isNull();
    }

    @Test
    void what_an_earlier_process_left_goes_and_what_is_not_its_own_stays() throws IOException {
        store.put("key", "value");
        Files.writeString(directory.resolve("README"), "not ours");
        open();
        assertThat(files()).extracting(file -> file.getFileName().toString()).containsExactly("README");
        assertThat(store.get("key")).isNull();
    }

    @Test
    void nobody_else_can_read_the_files() throws IOException {
        store.put("key", "value");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                .isEqualTo("rw-------");
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(directory)) {
            return all.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Text implements Codec<String> {
        @Override
        public byte[] pack(String value) {
            return value.getBytes(ISO_8859_1);
        }

        @Override
        public String unpack(ByteBuffer packed) {
            return ISO_8859_1.decode(packed).toString();
        }
    }
}
