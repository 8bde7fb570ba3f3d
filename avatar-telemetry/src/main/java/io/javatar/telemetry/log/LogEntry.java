package io.javatar.telemetry.log;

import io.javatar.telemetry.privacy.FailureText;
import io.javatar.telemetry.privacy.QueryRedaction;
import io.javatar.telemetry.privacy.Scrubber;
import java.time.Instant;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The content of a log record as it may leave: bounded, and without what looks personal.
 *
 * @param time when it was logged
 * @param level its severity
 * @param levelName the level as the logger calls it
 * @param logger the name of the logger, at most 256 characters
 * @param message what it says, its parameters put in, at most 4096 characters
 * @param thread the name of the thread, at most 128 characters
 * @param failure the exception that was logged, or null
 */
public record LogEntry(
        Instant time,
        LogLevel level,
        String levelName,
        String logger,
        String message,
        String thread,
        @Nullable Failure failure) {
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_MESSAGE = 4096;
    private static final int LONGEST_THREAD = 128;
    private static final int LONGEST_TRACE = 8192;
    private static final int MOST_CAUSES = 16;
    private static final Formatter PARAMETERS = new SimpleFormatter();

    /**
     * An exception.
     *
     * @param type the name of its class
     * @param message its text, without what looks personal
     * @param stackTrace its frames and causes, at most 8192 characters
     */
    public record Failure(String type, String message, String stackTrace) {
        static Failure of(Throwable thrown) {
            return new Failure(
                    thrown.getClass().getName(),
                    cut(FailureText.message(thrown), LONGEST_MESSAGE),
                    cut(FailureText.stackTrace(thrown), LONGEST_TRACE));
        }
    }

    /** Returns the content of a record; called in the thread that logged it. */
    static LogEntry of(LogRecord record) {
        Throwable thrown = record.getThrown();
        String logger = record.getLoggerName();
        return new LogEntry(
                record.getInstant(),
                LogLevel.of(record.getLevel()),
                cut(record.getLevel().getName(), LONGEST_THREAD),
                cut(logger == null ? "" : logger, LONGEST_NAME),
                clean(unquoted(text(record), thrown), LONGEST_MESSAGE),
                clean(Thread.currentThread().getName(), LONGEST_THREAD),
                thrown == null ? null : Failure.of(thrown));
    }

    // The server's own text may be in the record already, and parameters are strangers' objects that may throw.
    private static String text(LogRecord record) {
        try {
            String text = PARAMETERS.formatMessage(record);
            return text == null ? "" : text;
        } catch (RuntimeException unprintable) {
            return "(a message whose parameters cannot be printed)";
        }
    }

    // A message often repeats that of its exception, which may be personal.
    private static String unquoted(String text, @Nullable Throwable thrown) {
        String clean = text;
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            String said = cause.getMessage();
            if (said != null && !said.isBlank() && clean.contains(said)) {
                clean = clean.replace(said, safeMessage(cause));
            }
            cause = cause.getCause();
        }
        return clean;
    }

    private static String safeMessage(Throwable cause) {
        String message = FailureText.message(cause);
        return message.isEmpty() ? QueryRedaction.REDACTED : message;
    }

    // Cut roughly before scrubbing, so that a huge message costs no more than a long one.
    private static String clean(String text, int longest) {
        return cut(Scrubber.scrub(cut(text, 2 * longest)), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + '…';
    }
}
