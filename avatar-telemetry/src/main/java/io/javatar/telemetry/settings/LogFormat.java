package io.javatar.telemetry.settings;

/** How the log of the application is written. */
public enum LogFormat {
    /** As the server writes it. */
    TEXT,
    /** One JSON object a line, on standard output. */
    JSON
}
