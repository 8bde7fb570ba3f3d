package io.javatar.telemetry.settings;

import java.net.URI;

/**
 * Where one signal goes by OTLP.
 *
 * @param endpoint the URL; for HTTP with the path of the signal
 * @param protocol {@code grpc} or {@code http/protobuf}
 */
public record OtlpDestination(URI endpoint, String protocol) {
    /** OTLP over gRPC. */
    public static final String GRPC = "grpc";

    /** OTLP over HTTP, messages in binary. */
    public static final String HTTP = "http/protobuf";

    @Override
    public String toString() {
        return protocol + " " + endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    }
}
