package io.javatar.telemetry.span;

import io.javatar.telemetry.metric.ContentType;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an upload.
 *
 * @param contentType what the bytes turned out to be
 * @param bytes how many came
 * @param outcome how it ended
 * @param fileName the name that the client gave, or null; told as the privacy settings allow
 * @param email the address that the photo is for, or null; told as the privacy settings allow, never in clear
 */
public record Upload(
        ContentType contentType,
        long bytes,
        UploadOutcome outcome,
        @Nullable String fileName,
        @Nullable String email) {
    /** Returns an upload that tells no name and no address. */
    public static Upload of(ContentType contentType, long bytes, UploadOutcome outcome) {
        return new Upload(contentType, bytes, outcome, null, null);
    }

    @Override
    public String toString() {
        return contentType.text() + ", " + bytes + " B, " + outcome.text();
    }
}
