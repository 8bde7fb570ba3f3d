package io.javatar.telemetry.span;

import io.javatar.telemetry.metric.ContentType;
import org.jspecify.annotations.Nullable;

/**
 * What a span records of an upload.
 *
 * @param contentType what the bytes turned out to be
 * @param bytes how many came
 * @param outcome how it ended
 * @param fileName the name that the client sent, or null; masked by the privacy settings
 * @param email the address that the photo is for, or null; masked by the privacy settings, never in clear
 */
public record Upload(
        ContentType contentType,
        long bytes,
        UploadOutcome outcome,
        @Nullable String fileName,
        @Nullable String email) {
    /** Returns an upload without a name and an address. */
    public static Upload of(ContentType contentType, long bytes, UploadOutcome outcome) {
        return new Upload(contentType, bytes, outcome, null, null);
    }

    @Override
    public String toString() {
        return contentType.text() + ", " + bytes + " B, " + outcome.text();
    }
}
