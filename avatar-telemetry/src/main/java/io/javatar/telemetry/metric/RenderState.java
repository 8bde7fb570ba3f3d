package io.javatar.telemetry.metric;

/** Where a request for a picture that must be made stands. */
public enum RenderState implements Label {
    /** Its picture is being made. */
    IN_FLIGHT("in_flight"),
    /** It waits for a place. */
    WAITING("waiting");

    private final String text;

    RenderState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
