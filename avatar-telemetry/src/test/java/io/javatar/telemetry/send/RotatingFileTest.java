package io.javatar.telemetry.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javatar.telemetry.settings.FileDestination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingFileTest {
    @TempDir
    private Path directory;

    @Test
    void lines_stand_one_below_the_other() throws IOException {
        try (RotatingFile file = open(100)) {
            file.append("one");
            file.append("two");
        }
        assertThat(path()).hasContent("one\ntwo\n");
    }

    @Test
    void a_file_that_is_there_is_continued() throws IOException {
        Files.writeString(path(), "before\n");
        try (RotatingFile file = open(100)) {
            file.append("after");
        }
        assertThat(path()).hasContent("before\nafter\n");
    }

    @Test
    void a_full_file_becomes_the_predecessor_and_the_one_before_is_gone() throws IOException {
        try (RotatingFile file = open(8)) {
            file.append("first");
            file.append("second");
            file.append("third");
        }
        assertThat(path()).hasContent("third\n");
        assertThat(predecessor()).hasContent("second\n");
        assertThat(directory.toFile().list()).hasSize(2);
    }

    @Test
    void a_line_that_never_fits_is_refused_and_harms_nothing() throws IOException {
        try (RotatingFile file = open(8)) {
            file.append("short");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> file.append("much too long"))
                    .withMessageContaining("14 bytes")
                    .withMessageContaining("8 bytes");
            file.append("s");
        }
        assertThat(path()).hasContent("short\ns\n");
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        open(8).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_could_not_be_begun_anew_is_opened_again_by_the_next_line() throws IOException {
        Path place = Files.createDirectory(directory.resolve("mounted"));
        try (RotatingFile file = RotatingFile.open(new FileDestination(place.resolve("lines"), 8))) {
            file.append("first");
            Files.delete(place.resolve("lines"));
            Files.delete(place);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> file.append("second"));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> file.append("third"));
            Files.createDirectory(place);

            file.append("fourth");
        }
        assertThat(place.resolve("lines")).hasContent("fourth\n");
    }

    @Test
    void a_closed_file_takes_no_more() throws IOException {
        RotatingFile file = open(8);
        file.close();
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> file.append("late"));
    }

    private RotatingFile open(long most) throws IOException {
        return RotatingFile.open(new FileDestination(path(), most));
    }

    private Path path() {
        return directory.resolve("telemetry.jsonl");
    }

    private Path predecessor() {
        return directory.resolve("telemetry.jsonl.1");
    }
}
