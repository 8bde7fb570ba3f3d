package io.javatar.telemetry.metric;

/** One step of making a picture. */
public enum Stage implements Label {
    /** Bytes from the store. */
    BLOB_GET("blob_get"),
    /** Bytes to pixels. */
    DECODE("decode"),
    /** Pixels to other sizes. */
    SCALE("scale"),
    /** A hash to pixels. */
    DRAW("draw"),
    /** Pixels to bytes. */
    ENCODE("encode");

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
