package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import io.javatar.storage.schema.Database;
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

class AccessCountsTest {
    @TempDir
    private Path dataDir;

    private Database database;
    private AccessCounts counts;

    @BeforeEach
    void open() {
        database = Database.open(dataDir, 2);
        counts = new AccessCounts(database);
        database.run(connection -> {
            connection.createStatement().execute("insert into identity values (1, 'EMAIL', 'a', null, 0)");
            connection.createStatement().execute("insert into photo values (7, 1, 'o', 'm', 'PNG', false, 1, 1, 0, 5)");
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void counts_are_added_to_what_is_written() {
        counts.add(7);
        counts.add(7);
        assertThat(counts.flush()).isEqualTo(1);
        assertThat(shown()).isEqualTo(7);
    }

    @Test
    void what_was_written_is_not_written_again() {
        counts.add(7);
        counts.flush();
        assertThat(counts.flush()).isZero();
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void a_photo_that_is_gone_is_passed_over() {
        counts.add(8);
        counts.add(7);
        counts.flush();
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void more_photos_than_one_batch_holds_are_all_written() {
        for (long id = 1; id <= 2_500; id++) {
            counts.add(id);
        }
        assertThat(counts.flush()).isEqualTo(2_500);
        assertThat(shown()).isEqualTo(6);
    }

    @Test
    void no_more_photos_are_counted_than_the_bound() {
        for (long id = 1_000; id < 1_000 + AccessCounts.MOST_PHOTOS; id++) {
            counts.add(id);
        }
        counts.add(7);
        counts.flush();
        assertThat(shown()).isEqualTo(5);
    }

    @Test
    void counts_that_could_not_be_written_are_left_for_the_next_time() {
        counts.add(7);
        database.run(connection -> connection.createStatement().execute("alter table photo rename to away"));
        assertThatThrownBy(counts::flush).isInstanceOf(AvatarException.class);
        database.run(connection -> connection.createStatement().execute("alter table away rename to photo"));
        counts.add(7);
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
                    counts.add(7);
                }
            }));
        }
        for (int i = 0; i < 5; i++) {
            counts.add(7);
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
        return database.read(rows -> ((Number) rows.createNativeQuery("select shown from photo where id = 7")
                        .getSingleResult())
                .longValue());
    }
}
