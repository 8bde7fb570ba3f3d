package io.javatar.storage.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.BlobsContract;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.SettableClock;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobsTest extends BlobsContract {
    private static final byte[] BYTES = bytes(42, 3_000);
    private static final ContentId ID = ContentId.of(BYTES);

    @TempDir
    private Path root;

    private final SettableClock clock = new SettableClock();
    private FileBlobs blobs;

    @BeforeEach
    void open() {
        blobs = FileBlobs.open(root, clock);
    }

    @Override
    protected FileBlobs blobs() {
        return blobs;
    }

    @Test
    void a_file_lies_two_levels_deep_under_the_first_digits_of_its_name() {
        blobs.put(BYTES);
        assertThat(file()).hasBinaryContent(BYTES);
    }

    @Test
    void nothing_unfinished_is_left_after_a_put() {
        blobs.put(BYTES);
        assertThat(root.resolve("unfinished")).isEmptyDirectory();
    }

    @Test
    void a_truncated_file_is_written_anew_by_the_next_put() throws IOException {
        blobs.put(BYTES);
        Files.write(file(), new byte[10]);
        blobs.put(BYTES);
        assertThat(file()).hasBinaryContent(BYTES);
    }

    @Test
    void a_damaged_file_of_the_same_length_is_written_anew_by_the_next_put() throws IOException {
        blobs.put(BYTES);
        flipABit();
        blobs.put(BYTES);
        assertThat(file()).hasBinaryContent(BYTES);
    }

    @Test
    void damaged_bytes_are_refused_instead_of_shown() throws IOException {
        blobs.put(BYTES);
        flipABit();
        assertThatThrownBy(() -> blobs.get(ID))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.PHOTO_DAMAGED));
    }

    private void flipABit() throws IOException {
        byte[] damaged = BYTES.clone();
        damaged[1_000] ^= 1;
        Files.write(file(), damaged);
    }

    @Test
    void bytes_in_quarantine_are_out_of_use_until_somebody_gets_them() {
        blobs.put(BYTES);
        blobs.quarantine(ID);
        assertThat(blobs.holds(ID)).isFalse();
        assertThat(blobs.get(ID)).isEqualTo(BYTES);
        assertThat(blobs.holds(ID)).isTrue();
    }

    @Test
    void a_delete_reaches_into_the_quarantine() {
        blobs.put(BYTES);
        blobs.quarantine(ID);
        blobs.delete(ID);
        assertThat(blobs.get(ID)).isNull();
    }

    @Test
    void the_end_of_a_quarantine_spares_bytes_that_were_put_again() {
        blobs.put(BYTES);
        blobs.quarantine(ID);
        blobs.put(BYTES);
        blobs.discardQuarantined(ID);
        assertThat(blobs.get(ID)).isEqualTo(BYTES);
        assertThat(blobs.release(ID)).isFalse();
    }

    @Test
    void a_quarantine_lasts_from_the_day_it_began() {
        blobs.put(BYTES);
        clock.move(Duration.ofDays(300));
        blobs.quarantine(ID);
        List<ContentId> seen = new ArrayList<>();
        blobs.visitQuarantinedBefore(clock.instant(), seen::add);
        assertThat(seen).isEmpty();
        blobs.visitQuarantinedBefore(clock.instant().plusSeconds(1), seen::add);
        assertThat(seen).containsExactly(ID);
    }

    @Test
    void a_file_that_is_there_is_not_written_again_but_dated_anew() throws IOException {
        blobs.put(BYTES);
        Object before = attributes().fileKey();
        clock.move(Duration.ofDays(1));
        blobs.put(BYTES);
        assertThat(attributes().fileKey()).isEqualTo(before);
        assertThat(attributes().lastModifiedTime().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void what_was_put_is_there_for_the_next_who_opens_the_store() {
        blobs.put(BYTES);
        assertThat(FileBlobs.open(root, clock).get(ID)).isEqualTo(BYTES);
    }

    @Test
    void a_walk_shows_what_was_put_before_a_moment_and_nothing_else() {
        blobs.put(BYTES);
        clock.move(Duration.ofHours(1));
        blobs.put(bytes(43, 10));
        List<ContentId> seen = new ArrayList<>();
        blobs.visitPutBefore(clock.instant(), seen::add);
        assertThat(seen).containsExactly(ID);
    }

    @Test
    void a_walk_passes_over_what_vanishes_on_its_way() {
        for (int seed = 0; seed < 50; seed++) {
            blobs.put(bytes(seed, 10));
        }
        clock.move(Duration.ofHours(1));
        List<ContentId> seen = new ArrayList<>();
        blobs.visitPutBefore(clock.instant(), id -> {
            seen.add(id);
            for (int seed = 0; seed < 50; seed++) {
                blobs.delete(ContentId.of(bytes(seed, 10)));
            }
        });
        assertThat(seen).hasSize(1);
    }

    @Test
    void what_dead_writers_left_is_discarded_after_a_while() throws IOException {
        Path piece = Files.write(root.resolve("unfinished/piece"), BYTES);
        Files.setLastModifiedTime(piece, FileTime.from(clock.instant()));
        assertThat(blobs.discardUnfinished(clock.instant())).isZero();
        assertThat(blobs.discardUnfinished(clock.instant().plusSeconds(1))).isEqualTo(1);
        assertThat(piece).doesNotExist();
    }

    @Test
    void an_open_store_answers() {
        assertThat(blobs.answers()).isTrue();
        assertThat(root.resolve("unfinished")).isEmptyDirectory();
    }

    @Test
    void a_store_that_lost_its_directory_does_not_answer() throws IOException {
        Files.delete(root.resolve("unfinished"));
        assertThat(blobs.answers()).isFalse();
    }

    @Test
    void a_store_that_cannot_be_written_refuses_and_leaves_nothing_half_done() throws IOException {
        Files.delete(root.resolve("unfinished"));
        assertThatThrownBy(() -> blobs.put(BYTES))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE_DOWN))
                .hasMessage("the blob store cannot write 3000 bytes: no such file or directory");
        assertThat(blobs.get(ID)).isNull();
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(file(), BasicFileAttributes.class);
    }

    private Path file() {
        return root.resolve("content")
                .resolve(ID.hex().substring(0, 2))
                .resolve(ID.hex().substring(2, 4))
                .resolve(ID.hex());
    }
}
