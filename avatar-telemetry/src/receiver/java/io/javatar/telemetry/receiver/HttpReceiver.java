package io.javatar.telemetry.receiver;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLParameters;

/** OTLP as http/protobuf: one path for each signal, bodies plain or gzipped. */
public final class HttpReceiver implements OtlpReceiver {
    private final Capture capture = new Capture();
    private final String scheme;
    private final HttpServer server;

    private interface Opening {
        HttpServer open() throws IOException;
    }

    /** Listens on a free port of this machine. */
    public HttpReceiver() {
        this(0);
    }

    /** Listens on a port of this machine; 0 for a free one. */
    public HttpReceiver(int port) {
        this("http", () -> HttpServer.create(local(port), 0));
    }

    /** Listens on a free port of this machine with TLS, and perhaps asks who is there. */
    public HttpReceiver(Certificates certificates, boolean asks) {
        this("https", () -> {
            HttpsServer secure = HttpsServer.create(local(0), 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(certificates.server()) {
                @Override
                public void configure(HttpsParameters parameters) {
                    SSLParameters chosen = getSSLContext().getDefaultSSLParameters();
                    chosen.setNeedClientAuth(asks);
                    parameters.setSSLParameters(chosen);
                }
            });
            // A handshake that is never finished must not hold up all others.
            secure.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "receiver");
                thread.setDaemon(true);
                return thread;
            }));
            return secure;
        });
    }

    private HttpReceiver(String scheme, Opening opening) {
        this.scheme = scheme;
        try {
            server = opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accept("/v1/traces", ExportTraceServiceRequest::parseFrom);
        accept("/v1/metrics", ExportMetricsServiceRequest::parseFrom);
        accept("/v1/logs", ExportLogsServiceRequest::parseFrom);
        server.start();
    }

    @Override
    public String endpoint() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public String protocol() {
        return "http/protobuf";
    }

    @Override
    public Capture capture() {
        return capture;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static InetSocketAddress local(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private void accept(String path, Parser parser) {
        server.createContext(path, exchange -> {
            capture.add(parser.parse(body(exchange)));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        boolean gzipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (InputStream plain = exchange.getRequestBody();
                InputStream input = gzipped ? new GZIPInputStream(plain) : plain) {
            return input.readAllBytes();
        }
    }

    private interface Parser {
        Message parse(byte[] bytes) throws InvalidProtocolBufferException;
    }
}
