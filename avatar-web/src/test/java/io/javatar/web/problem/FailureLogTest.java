package io.javatar.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureLogTest {
    private final List<String> lines = new ArrayList<>();
    private long now;
    private final FailureLog log = new FailureLog(() -> now, lines::add);

    @Test
    void a_thousand_refused_at_once_are_one_line() {
        for (int i = 0; i < 1000; i++) {
            log.log(AvatarException.of(Problem.BUSY, "no place"));
        }
        assertThat(lines).containsExactly("busy: no place");
    }

    @Test
    void the_next_line_tells_how_many_there_were_meanwhile() {
        for (int i = 0; i < 3; i++) {
            log.log(AvatarException.of(Problem.BUSY, "no place"));
        }
        now += FailureLog.PAUSE_NANOS;
        log.log(AvatarException.of(Problem.BUSY, "no place"));
        assertThat(lines).containsExactly("busy: no place", "busy: no place (and 2 more refused like it before)");
    }

    @Test
    void another_problem_is_told_at_once() {
        log.log(AvatarException.of(Problem.BUSY, "no place"));
        log.log(AvatarException.of(Problem.STORAGE_DOWN, "no database"));
        assertThat(lines).containsExactly("busy: no place", "storage-down: no database");
    }
}
