package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.AvatarIndex;
import io.javatar.core.port.ContentId;
import io.javatar.core.port.Photos;
import io.javatar.core.port.ViewCounts;
import io.javatar.core.port.ViewCountsContract;
import io.javatar.core.problem.AvatarException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchedViewCountsTest extends ViewCountsContract {
    private static final long PHOTO = 7;

    @TempDir
    private Path dataDir;

    private JpaStore store;
    private BatchedViewCounts counts;

    @BeforeEach
    void open() {
        store = JpaStore.open(dataDir, clock);
        counts = store.views;
        store.execute("insert into photo (id, original, master, format, animated, width, height, changed, shown)"
                + " values (7, 'o', 'm', 'PNG', false, 1, 1, 0, 5)");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Photos photos() {
        return store.photos;
    }

    @Override
    protected AvatarIndex index() {
        return store.index;
    }

    @Override
    protected ViewCounts views() {
        return counts;
    }

    @Override
    protected void write() {
        counts.flush();
    }

    @Override
    protected ContentId blob(String text) {
        return store.blob(text);
    }

    @Test
    void counts_are_added_to_what_is_written() {
        counts.viewed(PHOTO);
        counts.viewed(PHOTO);
        assertThat(counts.flush()).isEqualTo(1);
        assertThat(shown()).isEqualTo(7);
    }

    @Test
    void what_was_written_is_not_written_again() {
        counts.viewed(PHOTO);
        counts.flush();
        assertThat(counts.flush()).isZero();
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void more_photos_than_one_batch_holds_are_all_written() {
        for (long id = 1; id <= 2_500; id++) {
            counts.viewed(id);
        }
        assertThat(counts.flush()).isEqualTo(2_500);
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void no_more_photos_are_counted_than_the_bound() {
        for (long id = 1_000; id < 1_000 + BatchedViewCounts.MOST_PHOTOS; id++) {
            counts.viewed(id);
        }
        counts.viewed(PHOTO);
        counts.flush();
        assertThat(shown()).isEqualTo(5);
    }

    @Test
    void counts_that_could_not_be_written_are_left_for_the_next_time() {
        counts.viewed(PHOTO);
        store.execute("alter table photo rename to away");
        assertThatThrownBy(counts::flush).isInstanceOf(AvatarException.class);
        store.execute("alter table away rename to photo");
        counts.viewed(PHOTO);
        counts.flush();
        assertThat(shown()).isEqualTo(7);
    }

    @Test
    void no_count_is_lost_when_many_count_and_write_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<?>> counters = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            counters.add(threads.submit(() -> {
                for (int n = 0; n < 20_000; n++) {
                    counts.viewed(PHOTO);
                }
            }));
        }
        for (int i = 0; i < 5; i++) {
            counts.viewed(PHOTO);
            counts.flush();
        }
        for (Future<?> counter : counters) {
            counter.get();
        }
        threads.shutdown();
        counts.flush();
        assertThat(shown()).isEqualTo(5 + 60_000 + 5);
    }

    private long shown() {
        return store.number("select shown from photo where id = 7");
    }
}
