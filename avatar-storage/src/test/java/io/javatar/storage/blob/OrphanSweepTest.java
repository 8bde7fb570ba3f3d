package io.javatar.storage.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.SettableClock;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.storage.blob.OrphanSweep.Swept;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanSweepTest {
    private static final Swept NOTHING = new Swept(0, 0, 0, 0, 0);

    @TempDir
    private Path root;

    private final SettableClock clock = new SettableClock();
    private final Set<ContentId> inUse = new HashSet<>();
    private final List<Integer> questions = new ArrayList<>();
    private FileBlobs blobs;
    private OrphanSweep sweep;

    @BeforeEach
    void open() {
        blobs = FileBlobs.open(root, clock);
        BlobReferences references = ids -> {
            questions.add(ids.size());
            Set<ContentId> named = new HashSet<>(ids);
            named.retainAll(inUse);
            return named;
        };
        sweep = new OrphanSweep(blobs, references, new BlobCustody(blobs, references, removed -> {}), clock);
    }

    @Test
    void bytes_that_nothing_names_go_into_quarantine_after_an_hour() {
        ContentId orphan = put(1);
        named(2);
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweep()).isEqualTo(new Swept(2, 1, 1, 0, 0));
        assertThat(blobs.holds(orphan)).isFalse();
    }

    @Test
    void bytes_younger_than_an_hour_are_spared() {
        ContentId fresh = put(1);
        clock.move(Duration.ofMinutes(59));
        assertThat(sweep.sweep()).isEqualTo(NOTHING);
        assertThat(blobs.holds(fresh)).isTrue();
    }

    @Test
    void old_bytes_that_were_put_again_are_spared() {
        ContentId again = put(1);
        named(2);
        clock.move(Duration.ofMinutes(61));
        put(1);
        sweep.sweep();
        assertThat(blobs.holds(again)).isTrue();
    }

    @Test
    void bytes_that_something_names_are_kept_however_old() {
        ContentId named = named(1);
        clock.move(Duration.ofDays(1_000));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 0, 0, 0, 0));
        assertThat(blobs.holds(named)).isTrue();
    }

    @Test
    void many_are_asked_for_in_batches() {
        for (int i = 0; i < 501; i++) {
            named(i);
        }
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweep()).isEqualTo(new Swept(501, 0, 0, 0, 0));
        assertThat(questions).containsExactly(500, 1);
    }

    @Test
    void of_many_only_the_orphans_go() {
        for (int i = 0; i < 60; i++) {
            ContentId id = put(i);
            if (i % 3 != 0) {
                inUse.add(id);
            }
        }
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweep()).isEqualTo(new Swept(60, 20, 20, 0, 0));
        assertThat(inUse).allMatch(blobs::holds);
    }

    @Test
    void nothing_is_removed_when_nobody_can_say_what_is_in_use() {
        BlobReferences down = ids -> {
            throw AvatarException.of(Problem.STORAGE_DOWN, "no answer");
        };
        OrphanSweep blind = new OrphanSweep(blobs, down, new BlobCustody(blobs, down, removed -> {}), clock);
        ContentId orphan = put(1);
        clock.move(Duration.ofMinutes(61));
        assertThatThrownBy(blind::sweep).hasMessage("no answer");
        assertThat(blobs.holds(orphan)).isTrue();
    }

    @Test
    void a_database_that_was_lost_costs_no_photo_however_long_it_is_away() {
        List<ContentId> photos = IntStream.range(0, 5).mapToObj(this::put).toList();
        for (int day = 0; day < 30; day++) {
            clock.move(Duration.ofDays(1));
            assertThat(sweep.sweep()).isEqualTo(new Swept(5, 5, 0, 0, 0));
        }
        assertThat(photos).allMatch(blobs::holds);
    }

    @Test
    void a_database_that_begins_anew_beside_old_photos_costs_none_of_them() {
        List<ContentId> photos = IntStream.range(0, 100).mapToObj(this::put).toList();
        named(1_000);
        clock.move(Duration.ofDays(1));
        assertThat(sweep.sweep()).isEqualTo(new Swept(101, 100, 0, 0, 0));
        assertThat(photos).allMatch(blobs::holds);
    }

    @Test
    void no_sweep_takes_more_than_a_tenth() {
        IntStream.range(0, 1_000).forEach(this::named);
        IntStream.range(1_000, 1_112).forEach(this::put);
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1_112, 112, 0, 0, 0));
        inUse.add(id(1_111));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1_112, 111, 111, 0, 0));
    }

    @Test
    void who_knows_that_the_database_is_the_right_one_has_all_orphans_taken() {
        IntStream.range(0, 30).forEach(this::put);
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweepAll()).isEqualTo(new Swept(30, 30, 30, 0, 0));
        assertThat(blobs.get(id(7))).isEqualTo(bytes(7));
    }

    @Test
    void a_row_that_comes_back_finds_its_bytes_in_quarantine() {
        ContentId restored = put(1);
        named(2);
        clock.move(Duration.ofMinutes(61));
        sweep.sweep();
        inUse.add(restored);
        assertThat(blobs.get(restored)).isEqualTo(bytes(1));
        assertThat(blobs.holds(restored)).isTrue();
    }

    @Test
    void a_quarantine_ends_after_a_week_and_leads_back_whoever_is_named_by_then() {
        ContentId restored = put(1);
        ContentId orphan = put(2);
        named(3);
        clock.move(Duration.ofMinutes(61));
        sweep.sweep();
        inUse.add(restored);
        clock.move(OrphanSweep.QUARANTINE.plusMinutes(1));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 0, 0, 1, 0));
        assertThat(blobs.holds(restored)).isTrue();
        assertThat(blobs.get(orphan)).isNull();
    }

    @Test
    void no_quarantine_ends_while_the_database_is_lost() {
        ContentId orphan = put(1);
        ContentId named = named(2);
        clock.move(Duration.ofMinutes(61));
        sweep.sweep();
        inUse.remove(named);
        clock.move(Duration.ofDays(100));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 1, 0, 0, 0));
        assertThat(blobs.get(orphan)).isNotNull();
    }

    @Test
    void files_of_others_end_no_sweep() throws IOException {
        ContentId orphan = put(1);
        named(2);
        Path directory = root.resolve("content").resolve(orphan.hex().substring(0, 2));
        Files.writeString(root.resolve("content/.DS_Store"), "left by a file browser");
        Files.writeString(directory.resolve(orphan.hex()), "a photo's name in the wrong place");
        Files.createDirectories(root.resolve("content/lost+found"));
        clock.move(Duration.ofDays(10_000));
        assertThat(sweep.sweep()).isEqualTo(new Swept(2, 1, 1, 0, 0));
        assertThat(root.resolve("content/.DS_Store")).exists();
        assertThat(directory.resolve(orphan.hex())).exists();
    }

    /** Puts bytes that something names. */
    private ContentId named(int number) {
        ContentId id = put(number);
        inUse.add(id);
        return id;
    }

    private ContentId put(int number) {
        return blobs.put(bytes(number));
    }

    private static ContentId id(int number) {
        return ContentId.of(bytes(number));
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
