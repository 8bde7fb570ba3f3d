package io.javatar.it.telemetry;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.zip.GZIPInputStream;

/** OTLP as http/protobuf: one path for each signal, bodies plain or gzipped. */
public final class HttpReceiver implements OtlpReceiver {
    private final Capture capture = new Capture();
    private final HttpServer server;

    /** Listens on a free port of this machine. */
    public HttpReceiver() {
        this(0);
    }

    /** Listens on a port of this machine; 0 for a free one. */
    public HttpReceiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
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
        return "http://127.0.0.1:" + server.getAddress().getPort();
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
