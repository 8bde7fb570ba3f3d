package io.javatar.storage.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.SettableClock;
import io.javatar.core.problem.AvatarException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobCustodyTest {
    private static final byte[] BYTES = {1, 2, 3};
    private static final Set<ContentId> IDS = Set.of(ContentId.of(BYTES));

    @TempDir
    private Path root;

    private final Set<ContentId> named = ConcurrentHashMap.newKeySet();
    private final List<Set<ContentId>> told = new CopyOnWriteArrayList<>();
    private FileBlobs blobs;
    private BlobCustody custody;

    @BeforeEach
    void open() {
        blobs = FileBlobs.open(root, new SettableClock());
        custody = new BlobCustody(blobs, this::named, told::add);
    }

    private Set<ContentId> named(Set<ContentId> ids) {
        Set<ContentId> found = new HashSet<>(ids);
        found.retainAll(named);
        return found;
    }

    @Test
    void bytes_that_are_there_may_be_named() {
        blobs.put(BYTES);
        assertThat(custody.naming(IDS, () -> "done")).isEqualTo("done");
    }

    @Test
    void bytes_that_are_gone_cannot_be_named() {
        assertThatThrownBy(() -> custody.naming(IDS, () -> named.addAll(IDS)))
                .isInstanceOf(AvatarException.class)
                .hasMessageContaining("send it again");
        assertThat(named).isEmpty();
    }

    @Test
    void unnamed_bytes_are_removed_and_told() {
        blobs.put(BYTES);
        assertThat(custody.removeUnnamed(IDS)).isEqualTo(IDS);
        assertThat(blobs.get(ContentId.of(BYTES))).isNull();
        assertThat(told).containsExactly(IDS);
    }

    @Test
    void named_bytes_stay() {
        blobs.put(BYTES);
        named.addAll(IDS);
        assertThat(custody.removeUnnamed(IDS)).isEmpty();
        assertThat(blobs.get(ContentId.of(BYTES))).isEqualTo(BYTES);
        assertThat(told).isEmpty();
    }

    @Test
    void however_givers_and_removers_meet_no_row_names_bytes_that_are_gone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Future<Integer> givers = threads.submit(() -> give(400));
        Future<Integer> others = threads.submit(() -> give(400));
        Future<?> remover = threads.submit(() -> {
            while (!givers.isDone() || !others.isDone()) {
                custody.removeUnnamed(IDS);
            }
        });
        assertThat(givers.get() + others.get()).isPositive();
        remover.get();
        threads.shutdown();
    }

    /** Gives and takes back the same bytes; returns how often that was not refused. */
    private int give(int times) {
        int given = 0;
        for (int i = 0; i < times; i++) {
            blobs.put(BYTES);
            try {
                custody.naming(IDS, () -> named.addAll(IDS));
            } catch (AvatarException e) {
                continue;
            }
            given++;
            checkAndTakeBack();
        }
        return given;
    }

    /** Names are taken back here only, one at a time: what is named when this looks stays so until it has looked. */
    private synchronized void checkAndTakeBack() {
        if (named.containsAll(IDS)) {
            assertThat(blobs.holds(ContentId.of(BYTES)))
                    .as("named bytes are there")
                    .isTrue();
        }
        named.removeAll(IDS);
    }
}
