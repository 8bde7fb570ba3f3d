package io.javatar.telemetry.metric;

/** Why telemetry was lost. */
public enum DropReason implements Label {
    /** More came than could wait. */
    QUEUE_FULL("queue_full"),
    /** The collector did not take it, retries included. */
    EXPORT_FAILED("export_failed"),
    /** Any other reason. */
    OTHER("other");

    private final String text;

    DropReason(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
