package io.javatar.telemetry.log;

/** Receives the log records of an application, in the thread that logs. */
@FunctionalInterface
public interface LogSink {
    /** Takes one entry. */
    void take(LogEntry entry);
}
