package io.javatar.telemetry.metric;

/** What memory is doing. */
public enum MemoryState implements Label {
    /** It is taken. */
    IN_USE("in_use"),
    /** It is not. */
    FREE("free");

    private final String text;

    MemoryState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
