package io.javatar.telemetry.metric;

/** What a connection to the database is doing. */
public enum ConnectionState implements Label {
    /** It works. */
    ACTIVE("active"),
    /** It waits for work. */
    IDLE("idle"),
    /** There is none: a request waits for it. */
    AWAITED("awaited");

    private final String text;

    ConnectionState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
