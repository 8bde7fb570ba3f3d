package io.javatar.telemetry.sdk;

import io.opentelemetry.exporter.internal.FailedExportException;
import io.opentelemetry.exporter.internal.FailedExportException.GrpcExportException;
import io.opentelemetry.exporter.internal.FailedExportException.HttpExportException;
import org.jspecify.annotations.Nullable;

/**
 * The reason why an export failed.
 *
 * @param httpStatus what the receiver answered over HTTP, or 0
 * @param grpcStatus what it answered over gRPC, such as UNAVAILABLE, or null
 * @param cause what went wrong before any answer, or null
 */
public record ExportFailure(
        int httpStatus,
        @Nullable String grpcStatus,
        @Nullable Throwable cause) {
    private static final int LONGEST = 200;

    /** Returns the failure that an exporter reports, in the same form for all protocols. */
    static ExportFailure of(@Nullable Throwable thrown) {
        if (thrown instanceof HttpExportException http && http.getResponse() != null) {
            return new ExportFailure(http.getResponse().getStatusCode(), null, null);
        }
        if (thrown instanceof GrpcExportException grpc && grpc.getResponse() != null) {
            return new ExportFailure(0, grpc.getResponse().getStatusCode().name(), null);
        }
        return thrown instanceof FailedExportException
                ? new ExportFailure(0, null, thrown.getCause())
                : new ExportFailure(0, null, thrown);
    }

    /** Returns the failure in at most 200 characters. */
    String words() {
        if (httpStatus > 0) {
            return "answered HTTP " + httpStatus;
        }
        if (grpcStatus != null) {
            return "answered gRPC " + grpcStatus;
        }
        if (cause == null) {
            return "not taken by the collector";
        }
        String words = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
