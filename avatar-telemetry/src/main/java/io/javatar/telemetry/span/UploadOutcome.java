package io.javatar.telemetry.span;

/** How an upload ended; on its span as {@code ivatar.upload_outcome}. */
public enum UploadOutcome {
    /** The photo is kept. */
    OK("ok"),
    /** More bytes, pixels or frames than allowed. */
    TOO_LARGE("too_large"),
    /** No picture of a format that is taken. */
    BAD_TYPE("bad_type"),
    /** A damaged picture. */
    MALFORMED("malformed"),
    /** The giver has given enough. */
    QUOTA("quota"),
    /** A fault of the server or its storage, or no place to decode. */
    ERROR("error");

    private final String text;

    UploadOutcome(String text) {
        this.text = text;
    }

    /** Returns the value as it leaves. */
    public String text() {
        return text;
    }
}
