package io.javatar.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.settings.SettingsException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartFailureTest {
    @Test
    void bad_settings_are_one_line_however_many_there_are() {
        StartFailure failure = StartFailure.of(new SettingsException(List.of("AVATAR_A is bad", "AVATAR_B is bad")));

        assertThat(failure.category()).isEqualTo(StartFailure.Category.SETTINGS);
        assertThat(failure.sentence())
                .isEqualTo("Javatar cannot start for these reasons: AVATAR_A is bad AVATAR_B is bad");
    }

    @Test
    void storage_that_cannot_be_opened_is_told_in_its_own_words() {
        StartFailure failure = StartFailure.of(AvatarException.of(Problem.STORAGE_DOWN, "the disk is gone"));

        assertThat(failure.category()).isEqualTo(StartFailure.Category.STORAGE);
        assertThat(failure.sentence()).isEqualTo("Javatar cannot start: the disk is gone");
    }

    @Test
    void whatever_else_fails_is_told_by_its_type() {
        StartFailure failure = StartFailure.of(new OutOfMemoryError("Java heap space"));

        assertThat(failure.category()).isEqualTo(StartFailure.Category.INTERNAL);
        assertThat(failure.sentence()).isEqualTo("Javatar cannot start: OutOfMemoryError: Java heap space");
    }
}
