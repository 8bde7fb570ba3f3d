package io.javatar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.StorageProbe;
import io.javatar.core.problem.AvatarException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void a_directory_that_is_missing_is_made_and_stays_empty() {
        DataDirectory.check(data());

        assertThat(data()).isEmptyDirectory();
    }

    @Test
    void a_directory_in_use_before_is_fine_and_its_database_is_not_touched() throws IOException {
        open(data()).close();
        byte[] before = Files.readAllBytes(database());

        DataDirectory.check(data());

        assertThat(database()).hasBinaryContent(before);
        assertThatCode(() -> open(data()).close()).doesNotThrowAnyException();
    }

    @Test
    void an_empty_database_is_left_to_the_server() throws IOException {
        Files.createDirectories(data());
        Files.createFile(database());

        assertThatCode(() -> DataDirectory.check(data())).doesNotThrowAnyException();
    }

    @Test
    void a_file_in_its_place_is_refused() throws IOException {
        Files.createFile(data());

        assertThatThrownBy(() -> DataDirectory.check(data()))
                .isInstanceOf(AvatarException.class)
                .hasMessage("the data directory " + data() + " is a file, not a directory");
    }

    @Test
    void a_directory_that_cannot_be_made_is_refused() {
        Path nowhere = Path.of("/proc/javatar"); // not even for root

        assertThatThrownBy(() -> DataDirectory.check(nowhere))
                .isInstanceOf(AvatarException.class)
                .hasMessageStartingWith("the data directory /proc/javatar cannot be made");
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_refused() {
        Path unwritable = Path.of("/proc/self"); // not even by root

        assertThatThrownBy(() -> DataDirectory.check(unwritable))
                .isInstanceOf(AvatarException.class)
                .hasMessageStartingWith("the data directory /proc/self cannot be written to");
    }

    @Test
    void a_directory_that_another_process_has_open_is_refused_until_that_is_killed()
            throws IOException, InterruptedException {
        try (OtherJvm other = OtherJvm.start(Holder.class, data().toString())) {
            assertThat(other.line()).isEqualTo("open");
            assertThatThrownBy(() -> DataDirectory.check(data()))
                    .isInstanceOf(AvatarException.class)
                    .hasMessage("another process has the data directory " + data()
                            + " open; stop it, or set AVATAR_DATA_DIR to another directory");
            other.kill();
        }

        DataDirectory.check(data());
        assertThatCode(() -> open(data()).close()).doesNotThrowAnyException();
    }

    /** Opens the data directory that is its argument and keeps it. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            open(Path.of(args[0]));
            System.out.println("open");
            System.in.read();
        }
    }

    @Test
    void a_path_with_a_semicolon_is_refused() {
        assertThatThrownBy(() -> DataDirectory.check(parent.resolve("a;b")))
                .hasMessage("the path of a data directory cannot hold a semicolon: " + parent.resolve("a;b"));
    }

    @Test
    void a_damaged_database_is_refused() throws IOException {
        Files.createDirectories(data());
        Files.write(database(), "no database".repeat(5000).getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> DataDirectory.check(data()))
                .isInstanceOf(AvatarException.class)
                .hasMessageStartingWith("the database " + database() + " is damaged or cannot be read (error ")
                .hasMessageEndingWith(" of H2); restore it from a backup");
    }

    private Path data() {
        return parent.resolve("data");
    }

    private Path database() {
        return data().resolve("javatar.mv.db");
    }

    private static Storage open(Path data) {
        return Storage.open(StorageSettings.in(data), StorageProbe.SILENT, Clock.systemUTC());
    }
}
