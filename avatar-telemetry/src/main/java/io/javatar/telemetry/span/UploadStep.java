package io.javatar.telemetry.span;

/** A step of an upload that ended well; an event on its span. */
public enum UploadStep {
    /** The file is of a format that is taken, and within the limits. */
    SCAN("scan.done"),
    /** The picture was decoded, and written anew at the sizes that are kept. */
    RESIZE("resize.done");

    private final String event;

    UploadStep(String event) {
        this.event = event;
    }

    /** Returns the name of the event. */
    public String event() {
        return event;
    }
}
