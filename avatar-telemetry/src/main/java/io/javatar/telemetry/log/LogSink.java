package io.javatar.telemetry.log;

/** Takes what the loggers of an application say, in the thread that says it. */
@FunctionalInterface
public interface LogSink {
    /** Takes one entry. */
    void take(LogEntry entry);
}
