package io.javatar.telemetry.log;

import java.util.logging.Level;

/** The severity of a log record: OpenTelemetry's terms for the levels of java.util.logging and of JBoss. */
public enum LogLevel {
    /** Finer than any other. */
    TRACE(Integer.MIN_VALUE, 1),
    /** Level FINER, and JBoss's TRACE. */
    DEBUG(400, 5),
    /** Level FINE, and JBoss's DEBUG. */
    DEBUG2(500, 6),
    /** Level CONFIG. */
    DEBUG3(700, 7),
    /** Level INFO. */
    INFO(800, 9),
    /** Level WARNING, and JBoss's WARN. */
    WARN(900, 13),
    /** Level SEVERE, and JBoss's ERROR. */
    ERROR(1000, 17),
    /** JBoss's FATAL. */
    FATAL(1100, 21);

    private final int least;
    private final int number;

    LogLevel(int least, int number) {
        this.least = least;
        this.number = number;
    }

    /** Returns the level of a java.util.logging level, whoever defined that. */
    static LogLevel of(Level level) {
        LogLevel found = TRACE;
        for (LogLevel candidate : values()) {
            found = level.intValue() >= candidate.least ? candidate : found;
        }
        return found;
    }

    /** Returns OpenTelemetry's severity number, 1 to 24. */
    public int number() {
        return number;
    }

    /** Returns the word for a reader: without the steps of DEBUG. */
    public String word() {
        return name().startsWith("DEBUG") ? "DEBUG" : name();
    }
}
