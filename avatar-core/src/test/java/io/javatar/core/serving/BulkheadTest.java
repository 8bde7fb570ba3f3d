package io.javatar.core.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private final Bulkhead one = new Bulkhead(1, Duration.ofMillis(20), Problem.STORAGE_DOWN, "one is at it already");

    @Test
    void one_more_than_there_is_room_for_is_refused_at_once() {
        assertThatThrownBy(() -> one.within(() -> one.within(() -> 1)))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BUSY))
                .hasMessage("one is at it already");
    }

    @Test
    void room_is_free_again_after_a_failure() {
        assertThatThrownBy(() -> one.within(() -> {
                    throw new IllegalStateException("down");
                }))
                .hasMessage("down");
        assertThat(one.taken()).isZero();
        assertThat(one.within(() -> 1)).isEqualTo(1);
    }

    @Test
    void waiting_for_another_ends_with_patience() {
        assertThatThrownBy(() -> one.await(new CompletableFuture<>()))
                .isInstanceOfSatisfying(
                        AvatarException.class, e -> assertThat(e.problem()).isEqualTo(Problem.STORAGE_DOWN))
                .hasMessageContaining("20 ms");
        assertThat(one.taken()).isZero();
    }

    @Test
    void what_another_throws_reaches_who_waits_as_it_is() {
        Error deep = new StackOverflowError("deep");
        AvatarException broken = AvatarException.of(Problem.BROKEN_PICTURE, "broken");
        assertThatThrownBy(() -> one.await(CompletableFuture.failedFuture(deep)))
                .isSameAs(deep);
        assertThatThrownBy(() -> one.await(CompletableFuture.failedFuture(broken)))
                .isSameAs(broken);
    }
}
