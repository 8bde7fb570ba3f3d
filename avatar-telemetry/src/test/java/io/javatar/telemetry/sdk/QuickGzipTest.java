package io.javatar.telemetry.sdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.testing.trace.TestSpanData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickGzipTest {
    private record Post(@Nullable String encoding, byte[] body) {}

    private final List<Post> posts = Collections.synchronizedList(new ArrayList<>());
    private HttpServer collector;

    @BeforeEach
    void listen() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            posts.add(new Post(
                    exchange.getRequestHeaders().getFirst("Content-Encoding"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void exportsAreCompressedAtTheQuickestLevel() throws IOException {
        Post post = export("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(post.body())).readAllBytes();
        assertEquals("gzip", post.encoding());
        assertArrayEquals(compressed(plain, true), post.body());
        assertFalse(post.body().length == compressed(plain, false).length, "these spans cannot tell the levels apart");
    }

    @Test
    void theyAreHardlyLargerThanAtTheDefaultLevel() throws IOException {
        byte[] body = export("gzip").body();
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        assertTrue(body.length < compressed(plain, false).length * 1.1, body.length + " bytes");
    }

    @Test
    void whoWantsNoCompressionGetsNone() throws IOException {
        Post post = export("none");
        assertNull(post.encoding());
        assertTrue(post.body().length > 2 * compressed(post.body(), true).length);
    }

    private Post export(String compression) {
        try (SpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setComponentLoader(new QuickSenders())
                .setCompression(compression)
                .setEndpoint("http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces")
                .build()) {
            assertTrue(exporter.export(spans()).join(10, TimeUnit.SECONDS).isSuccess());
        }
        return posts.get(0);
    }

    private static List<SpanData> spans() {
        List<SpanData> spans = new ArrayList<>();
        for (int i = 0; i < 512; i++) {
            spans.add(TestSpanData.builder()
                    .setName("GET /avatar/{hash}")
                    .setKind(SpanKind.SERVER)
                    .setStatus(StatusData.unset())
                    .setStartEpochNanos(1_700_000_000_000_000_000L + i * 7_654_321L)
                    .setEndEpochNanos(1_700_000_000_000_100_000L + i * 7_655_321L)
                    .setHasEnded(true)
                    .build());
        }
        return spans;
    }

    private static byte[] compressed(byte[] plain, boolean quick) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = quick ? new QuickGzip().compress(bytes) : new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
