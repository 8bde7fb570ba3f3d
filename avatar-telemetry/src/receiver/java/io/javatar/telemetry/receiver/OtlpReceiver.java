package io.javatar.telemetry.receiver;

/** Takes OTLP on a port of this machine. */
public sealed interface OtlpReceiver extends AutoCloseable permits HttpReceiver, GrpcReceiver {
    /** The value of OTEL_EXPORTER_OTLP_ENDPOINT. */
    String endpoint();

    /** The value of OTEL_EXPORTER_OTLP_PROTOCOL. */
    String protocol();

    /** What arrived. */
    Capture capture();

    @Override
    void close();
}
