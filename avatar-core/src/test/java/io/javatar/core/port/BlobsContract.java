package io.javatar.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every blob store keeps to; the test of each adapter extends it. */
public abstract class BlobsContract {
    /** Returns the store under test: the same one during a test, empty at its start. */
    protected abstract Blobs blobs();

    /** Returns {@code length} bytes, the same for the same {@code seed}. */
    protected static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void what_was_put_is_got_bit_equal() {
        byte[] bytes = bytes(1, 70_000);
        assertThat(blobs().get(blobs().put(bytes))).isEqualTo(bytes);
    }

    @Test
    void bytes_are_named_by_their_content() {
        byte[] bytes = bytes(2, 100);
        assertThat(blobs().put(bytes)).isEqualTo(ContentId.of(bytes));
    }

    @Test
    void nothing_is_found_under_a_name_that_was_never_put() {
        assertThat(blobs().get(ContentId.of(bytes(3, 10)))).isNull();
    }

    @Test
    void no_bytes_are_bytes_too() {
        assertThat(blobs().get(blobs().put(new byte[0]))).isEmpty();
    }

    @Test
    void storing_twice_is_one() {
        ContentId first = blobs().put(bytes(4, 500));
        ContentId second = blobs().put(bytes(4, 500));
        blobs().delete(first);
        assertThat(blobs().get(second)).isNull();
    }

    @Test
    void deleting_one_leaves_the_others() {
        ContentId kept = blobs().put(bytes(5, 500));
        blobs().delete(blobs().put(bytes(6, 500)));
        assertThat(blobs().get(kept)).isEqualTo(bytes(5, 500));
    }

    @Test
    void deleting_what_is_not_there_is_no_error() {
        assertThatCode(() -> blobs().delete(ContentId.of(bytes(7, 10)))).doesNotThrowAnyException();
    }

    @Test
    void what_was_deleted_can_be_put_again() {
        blobs().delete(blobs().put(bytes(8, 500)));
        assertThat(blobs().get(blobs().put(bytes(8, 500)))).isEqualTo(bytes(8, 500));
    }

    @Test
    void a_change_of_the_array_after_the_put_changes_nothing() {
        byte[] bytes = bytes(9, 500);
        ContentId id = blobs().put(bytes);
        bytes[0]++;
        assertThat(blobs().get(id)).isEqualTo(bytes(9, 500));
    }

    @Test
    void many_at_once_may_put_the_same_and_other_bytes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<ContentId>> puts = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            int seed = 100 + i / 8;
            puts.add(threads.submit(() -> blobs().put(bytes(seed, 5_000))));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 64; i++) {
            assertThat(blobs().get(puts.get(i).get())).isEqualTo(bytes(100 + i / 8, 5_000));
        }
    }
}
