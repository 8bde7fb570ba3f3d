package io.javatar.it.monitoring;

import io.javatar.it.http.Site;
import io.javatar.it.server.JavatarServer;
import io.javatar.it.server.Loopback;
import io.javatar.telemetry.receiver.Capture;
import io.javatar.telemetry.receiver.HttpReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One server with its environment, its metrics page and a receiver of its traces. */
final class Node implements AutoCloseable {
    private final String environment;
    private final JavatarServer server;
    private final int metricsPort;
    private final int receiverPort;
    private HttpReceiver receiver;

    private Node(String environment, int metricsPort, int receiverPort) {
        this.environment = environment;
        this.metricsPort = metricsPort;
        this.receiverPort = receiverPort;
        this.receiver = new HttpReceiver(receiverPort);
        this.server = JavatarServer.named("monitoring-" + environment)
                .with("AVATAR_MAX_SIZE", "2048")
                .with("OTEL_EXPORT_ENABLED", "true")
                .with("OTEL_ENVIRONMENT", environment)
                .with("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + metricsPort)
                .with("IVATAR_ALLOW_PROMETHEUS_IN_PRODUCTION", "true")
                .with("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:" + receiverPort + "/v1/traces")
                .with("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
                .with("OTEL_EXPORTER_OTLP_TIMEOUT", "1000")
                .with("OTEL_BSP_SCHEDULE_DELAY", "200");
    }

    /** Starts a server that sends this share of its traces. */
    static Node start(String environment, String share) {
        try {
            Node node = new Node(environment, Loopback.freePort(), Loopback.freePort());
            node.server
                    .with("OTEL_TRACES_SAMPLER", "parentbased_traceidratio")
                    .with("OTEL_TRACES_SAMPLER_ARG", share)
                    .start();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The label of its series. */
    String environment() {
        return environment;
    }

    /** The name that Prometheus has for it. */
    String job() {
        return "javatar-" + environment;
    }

    int metricsPort() {
        return metricsPort;
    }

    JavatarServer server() {
        return server;
    }

    Site site() {
        return server.site();
    }

    /** What its receiver got. */
    Capture traces() {
        return receiver.capture();
    }

    /** Ends the receiver. */
    void loseReceiver() {
        receiver.close();
    }

    /** Brings the receiver back. */
    void restoreReceiver() {
        receiver = new HttpReceiver(receiverPort);
    }

    /** Puts a file where the directory of photos was. */
    void loseStorage() {
        try {
            Files.move(blobs(), aside());
            Files.createFile(blobs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings the photos back. */
    void restoreStorage() {
        try {
            Files.delete(blobs());
            Files.move(aside(), blobs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        receiver.close();
    }

    private Path blobs() {
        return server.data().resolve("blobs");
    }

    private Path aside() {
        return server.data().resolve("taken-away");
    }
}
