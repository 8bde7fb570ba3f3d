package io.javatar.telemetry.sdk;

import io.javatar.telemetry.log.LogEntry;
import io.javatar.telemetry.log.LogSink;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.logs.LogRecordBuilder;
import io.opentelemetry.api.logs.LoggerProvider;
import io.opentelemetry.api.logs.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Exports log records, within the trace of the thread that logs. */
final class LogBridge implements LogSink {
    private static final AttributeKey<String> THREAD = AttributeKey.stringKey("thread.name");

    // What sending itself says would be sent, and say something again.
    private static final List<String> UNSENT = List.of("io.opentelemetry.", "okhttp3.");

    private final LoggerProvider loggers;

    LogBridge(LoggerProvider loggers) {
        this.loggers = loggers;
    }

    @Override
    public void take(LogEntry entry) {
        if (UNSENT.stream().anyMatch(entry.logger()::startsWith)) {
            return;
        }
        LogRecordBuilder record = loggers.get(entry.logger())
                .logRecordBuilder()
                .setTimestamp(entry.time())
                .setSeverity(severity(entry.level().number()))
                .setSeverityText(entry.levelName())
                .setBody(entry.message())
                .setAttribute(THREAD, entry.thread());
        LogEntry.Failure failure = entry.failure();
        if (failure != null) {
            record.setAttribute(AttributeKeys.EXCEPTION_TYPE, failure.type());
            record.setAttribute(AttributeKeys.EXCEPTION_MESSAGE, failure.message());
            record.setAttribute(AttributeKeys.EXCEPTION_STACKTRACE, failure.stackTrace());
        }
        record.emit();
    }

    private static Severity severity(int number) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.getSeverityNumber() == number)
                .findFirst()
                .orElse(Severity.UNDEFINED_SEVERITY_NUMBER);
    }
}
