package io.javatar.storage.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.SettableClock;
import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.storage.blob.OrphanSweep.Swept;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanSweepTest {
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
    void bytes_that_nothing_names_are_removed_after_an_hour() {
        ContentId orphan = put(1);
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 1, 0));
        assertThat(blobs.holds(orphan)).isFalse();
    }

    @Test
    void bytes_younger_than_an_hour_are_spared() {
        ContentId fresh = put(1);
        clock.move(Duration.ofMinutes(59));
        assertThat(sweep.sweep()).isEqualTo(new Swept(0, 0, 0));
        assertThat(blobs.holds(fresh)).isTrue();
    }

    @Test
    void old_bytes_that_were_put_again_are_spared() {
        ContentId again = put(1);
        clock.move(Duration.ofMinutes(61));
        put(1);
        sweep.sweep();
        assertThat(blobs.holds(again)).isTrue();
    }

    @Test
    void bytes_that_something_names_are_kept_however_old() {
        ContentId named = put(1);
        inUse.add(named);
        clock.move(Duration.ofDays(1_000));
        assertThat(sweep.sweep()).isEqualTo(new Swept(1, 0, 0));
        assertThat(blobs.holds(named)).isTrue();
    }

    @Test
    void many_are_asked_for_in_batches() {
        for (int i = 0; i < 501; i++) {
            inUse.add(put(i));
        }
        clock.move(Duration.ofMinutes(61));
        assertThat(sweep.sweep()).isEqualTo(new Swept(501, 0, 0));
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
        assertThat(sweep.sweep()).isEqualTo(new Swept(60, 20, 0));
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

    private ContentId put(int number) {
        return blobs.put(ByteBuffer.allocate(4).putInt(number).array());
    }
}
