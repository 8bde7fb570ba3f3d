package io.javatar.telemetry.metric;

/** A cache of the server. */
public enum CacheName implements Label {
    /** Which photo belongs to a hash. */
    PHOTOS("photos"),
    /** Small finished pictures. */
    PICTURES("pictures"),
    /** Large finished pictures. */
    LARGE_PICTURES("large_pictures");

    private final String text;

    CacheName(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
