package io.javatar.telemetry.doctor;

import io.javatar.telemetry.sdk.ExportFailure;
import io.javatar.telemetry.sdk.ProbeExport.Outcome;
import java.net.URI;
import java.security.cert.CertPathValidatorException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Explains a failed sample, and what to do about it. */
final class Advice {
    private static final int DEEPEST = 10;

    private Advice() {}

    /** Returns what a failure means, in words for an operator. */
    static String of(Outcome outcome, ExportFailure failure) {
        if (failure.httpStatus() > 0) {
            return http(outcome, failure.httpStatus());
        }
        if (failure.grpcStatus() != null) {
            return grpc(outcome, failure.grpcStatus());
        }
        URI endpoint = outcome.endpoint();
        return endpoint == null ? said(failure.cause()) : unanswered(outcome, endpoint, failure.cause());
    }

    private static String http(Outcome outcome, int status) {
        String answer = "answers HTTP " + status + ". ";
        return answer
                + switch (status) {
                    case 401, 403 -> "The token is missing or wrong: check the headers of this destination.";
                    case 404, 405 ->
                        "Someone is there, but not at this path: " + path(outcome)
                                + ". The general OTLP endpoint gets /v1/… by itself, one of a single signal is used as it is.";
                    case 413 -> "Its limit on the size of a request is too low.";
                    case 415 -> "It does not take this protocol: check OTEL_EXPORTER_OTLP_PROTOCOL.";
                    case 429 -> "It is asked too often: the tariff or a limit of the receiver is used up.";
                    case 502, 503, 504 -> "It is there and cannot work now: look at its own log.";
                    default -> "It does not take " + outcome.what() + ": look at its own log.";
                };
    }

    private static String grpc(Outcome outcome, String status) {
        String answer = "answers gRPC " + status + ". ";
        return answer
                + switch (status) {
                    case "UNAUTHENTICATED", "PERMISSION_DENIED" ->
                        "The token is missing or wrong: check OTEL_EXPORTER_OTLP_HEADERS.";
                    case "UNIMPLEMENTED" ->
                        "It takes no " + outcome.what() + ": add a pipeline for them to the collector.";
                    case "RESOURCE_EXHAUSTED" -> "It is asked too often or for too much: raise its limits.";
                    case "UNAVAILABLE" -> "It is there and cannot work now: look at its own log.";
                    default -> "Look at its own log.";
                };
    }

    private static String unanswered(Outcome outcome, URI endpoint, @Nullable Throwable cause) {
        String place = Reach.place(endpoint);
        if (has(cause, SSLPeerUnverifiedException.class)) {
            return "the certificate of " + place + " is for another name. Use the name that it is for.";
        }
        if (has(cause, CertPathValidatorException.class) || says(cause, "PKIX")) {
            return "the certificate of " + place
                    + " is not trusted here. Name the one that signed it in OTEL_EXPORTER_OTLP_CERTIFICATE.";
        }
        if (Reach.isTls(endpoint) && (has(cause, SSLException.class) || says(cause, "certificate"))) {
            return place + " ended the TLS handshake. Does it ask for a certificate of the client? Set"
                    + " OTEL_EXPORTER_OTLP_CLIENT_KEY and OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE.";
        }
        if (!Reach.isTls(endpoint) && Reach.speaksTls(endpoint)) {
            return place + " speaks TLS, the endpoint says http. Set https://.";
        }
        String client = Reach.isTls(endpoint)
                ? "Or it asks for a certificate of the client: OTEL_EXPORTER_OTLP_CLIENT_KEY and _CLIENT_CERTIFICATE. "
                : "";
        return place + " listens and does not speak this protocol (" + said(cause) + "). " + client
                + protocol(outcome.destination());
    }

    private static String protocol(String destination) {
        boolean otlp = destination.startsWith("grpc") || destination.startsWith("http/protobuf");
        return otlp
                ? "Collectors take gRPC on port 4317 and http/protobuf on 4318: check the port and"
                        + " OTEL_EXPORTER_OTLP_PROTOCOL."
                : "Check the port.";
    }

    private static String path(Outcome outcome) {
        URI endpoint = outcome.endpoint();
        return endpoint == null ? "" : endpoint.getRawPath();
    }

    private static String said(@Nullable Throwable cause) {
        return cause == null
                ? "it says nothing more"
                : cause.getClass().getSimpleName() + ": " + String.valueOf(cause.getMessage());
    }

    private static boolean says(@Nullable Throwable thrown, String words) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (String.valueOf(cause.getMessage()).contains(words)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean has(@Nullable Throwable thrown, Class<? extends Throwable> type) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (type.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
