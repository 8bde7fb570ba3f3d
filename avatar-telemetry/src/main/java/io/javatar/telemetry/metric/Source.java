package io.javatar.telemetry.metric;

/** Where a made picture came from. */
public enum Source implements Label {
    /** A photo that someone gave. */
    UPLOADED("uploaded"),
    /** Drawn from the hash. */
    GENERATED("generated"),
    /** Fetched from another service. */
    EXTERNAL("external");

    private final String text;

    Source(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
