package io.javatar.telemetry.metric;

/** A kind of telemetry. */
public enum Signal implements Label {
    /** Spans. */
    TRACES("traces"),
    /** Metrics. */
    METRICS("metrics"),
    /** Log records. */
    LOGS("logs");

    private final String text;

    Signal(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
