package io.javatar.storage;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.javatar.core.port.StorageProbe;
import io.javatar.storage.cache.CacheSettings;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who else has an account on the machine reads nothing of what is stored. */
class PrivateDirectoryTest {
    @TempDir
    private Path place;

    @BeforeEach
    void where_files_have_owners() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void a_new_data_directory_and_all_in_it_are_for_their_owner_alone() throws IOException {
        Path data = place.resolve("a/b");

        store(data);

        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(everything(data))
                .anyMatch(file -> file.endsWith("javatar.mv.db"))
                .anyMatch(file -> file.toString().contains("content"))
                .allSatisfy(file -> assertThat(isForOthers(file)).as("%s", file).isFalse());
    }

    @Test
    void what_an_earlier_version_left_open_is_restricted() throws IOException {
        store(place);
        for (Path file : everything(place)) {
            Files.setPosixFilePermissions(file, fromString(Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--"));
        }

        store(place);

        assertThat(permissions(place)).isEqualTo("rwx------");
        assertThat(permissions(place.resolve("blobs"))).isEqualTo("rwx------");
        assertThat(permissions(place.resolve("javatar.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void a_directory_that_holds_other_things_is_left_as_it_is_and_only_ours_is_restricted() throws IOException {
        Files.createFile(place.resolve("somebody-else.txt"));
        Files.setPosixFilePermissions(place, fromString("rwxrwxrwx"));

        store(place);

        assertThat(permissions(place)).isEqualTo("rwxrwxrwx");
        assertThat(permissions(place.resolve("blobs"))).isEqualTo("rwx------");
        assertThat(permissions(place.resolve("javatar.mv.db"))).isEqualTo("rw-------");
    }

    private static void store(Path data) {
        StorageSettings settings = new StorageSettings(data, 2, new CacheSettings(10, 1, 10, 1, 8));
        try (Storage storage = Storage.open(settings, StorageProbe.SILENT, Clock.systemUTC())) {
            storage.blobs().put(new byte[] {1, 2, 3});
        }
    }

    private static List<Path> everything(Path data) throws IOException {
        try (Stream<Path> tree = Files.walk(data)) {
            return tree.toList();
        }
    }

    private static boolean isForOthers(Path file) throws IOException {
        return Files.isRegularFile(file) && !permissions(file).equals("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
