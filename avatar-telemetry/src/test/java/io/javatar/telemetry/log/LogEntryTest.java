package io.javatar.telemetry.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogEntryTest {
    @Test
    void parameters_are_put_into_the_message() {
        LogRecord record = new LogRecord(Level.INFO, "{0} of {1}");
        record.setParameters(new Object[] {3, 4});
        assertThat(LogEntry.of(record).message()).isEqualTo("3 of 4");
    }

    @Test
    void a_parameter_that_cannot_be_printed_loses_no_record() {
        LogRecord record = new LogRecord(Level.INFO, "{0}");
        record.setParameters(new Object[] {new Unprintable()});
        assertThat(LogEntry.of(record).message()).isNotEmpty();
    }

    @Test
    void a_record_without_a_message_or_a_logger_is_told_too() {
        LogEntry entry = LogEntry.of(new LogRecord(Level.INFO, null));
        assertThat(entry.message()).isEmpty();
        assertThat(entry.logger()).isEmpty();
        assertThat(entry.failure()).isNull();
    }

    @Test
    void a_message_has_at_most_4096_characters_and_ends_with_a_whole_one() {
        assertThat(message("x".repeat(1_000_000), null)).hasSize(4096).endsWith("x…");
        assertThat(message("x".repeat(4094) + "😀😀", null)).endsWith("x…");
    }

    @Test
    void addresses_tokens_and_hashes_are_taken_out() {
        assertThat(message("mail to ada@example.org, token=abcdef, 0bc83cb571cd1c50ba6f3e8a78ef1346", null))
                .isEqualTo("mail to REDACTED, token=REDACTED, REDACTED");
    }

    @Test
    void a_message_that_repeats_its_exception_does_not_tell_what_that_says() {
        Throwable thrown = new IllegalStateException("outer", new IllegalArgumentException("Ada Lovelace"));
        assertThat(message("failed: outer; caused by Ada Lovelace", thrown))
                .isEqualTo("failed: REDACTED; caused by REDACTED");
    }

    @Test
    void an_exception_is_told_by_its_class_and_frames() {
        LogEntry.Failure failure = Objects.requireNonNull(
                LogEntry.of(record("x", new IllegalStateException("Ada"))).failure());
        assertThat(failure.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(failure.message()).isEqualTo("REDACTED");
        assertThat(failure.stackTrace())
                .contains("LogEntryTest")
                .doesNotContain("Ada")
                .hasSizeLessThanOrEqualTo(8192);
    }

    @ParameterizedTest
    @CsvSource({
        "FINEST, TRACE, TRACE, 1",
        "FINER, DEBUG, DEBUG, 5",
        "FINE, DEBUG2, DEBUG, 6",
        "CONFIG, DEBUG3, DEBUG, 7",
        "INFO, INFO, INFO, 9",
        "WARNING, WARN, WARN, 13",
        "SEVERE, ERROR, ERROR, 17",
        "1100, FATAL, FATAL, 21",
        "850, INFO, INFO, 9"
    })
    void a_level_has_the_severity_that_opentelemetry_gives_it(
            String level, LogLevel expected, String word, int number) {
        assertThat(LogLevel.of(Level.parse(level))).isEqualTo(expected);
        assertThat(expected.word()).isEqualTo(word);
        assertThat(expected.number()).isEqualTo(number);
    }

    private static String message(String text, @Nullable Throwable thrown) {
        return LogEntry.of(record(text, thrown)).message();
    }

    private static LogRecord record(String text, @Nullable Throwable thrown) {
        LogRecord record = new LogRecord(Level.WARNING, text);
        record.setThrown(thrown);
        return record;
    }

    private static final class Unprintable {
        @Override
        public String toString() {
            throw new IllegalStateException("no words");
        }
    }
}
