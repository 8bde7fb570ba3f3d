package io.javatar.telemetry;

import com.sun.net.httpserver.HttpServer;
import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.metric.Source;
import io.javatar.telemetry.metric.Stage;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.telemetry.span.ChildSpan;
import io.javatar.telemetry.span.Picture;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What telemetry costs a request; {@link ThreadCost} tells the CPU time and the bytes of its thread. The collector is one
 * on this machine that takes everything and keeps nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1) // The SDK is much code: after three seconds the compilers were still at it.
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("try")
public class RequestBenchmark {
    private static final ServerRequest REQUEST = new AvatarRequest();
    private static final Picture PICTURE = new Picture(80, Format.PNG, Source.GENERATED, "identicon");

    /** Telemetry disabled, off, or on with this share of traces kept. */
    @Param({"no-op", "off", "0", "0.1", "1"})
    String kept = "off";

    private Telemetry telemetry = Telemetry.silent();
    private @Nullable HttpServer collector;

    @Setup
    public void start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        collector = server;
        boolean on = Character.isDigit(kept.charAt(0));
        Map<String, String> chosen = Map.of(
                "OTEL_SDK_DISABLED",
                String.valueOf(kept.equals("no-op")),
                "OTEL_EXPORT_ENABLED",
                String.valueOf(on),
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "OTEL_TRACES_SAMPLER",
                "traceidratio",
                "OTEL_TRACES_SAMPLER_ARG",
                on ? kept : "0");
        telemetry = Telemetry.start(
                TelemetrySettings.of(chosen::get, name -> null),
                Routes.of(Map.of("/avatar/{hash}", RouteGroup.AVATAR)));
    }

    @TearDown
    public void stop() {
        telemetry.close();
        if (collector != null) {
            collector.stop(0);
        }
    }

    @Benchmark
    public void counted() {
        telemetry.authenticated(AuthOperation.LOGIN, true);
    }

    @Benchmark
    public void cached() {
        ServerSpan span = telemetry.server(REQUEST);
        try (ServerSpan.Entered entered = span.enter()) {
            span.route("/avatar/{hash}");
            span.avatar(80, Format.PNG);
            telemetry.cacheHit(80, Format.PNG);
        }
        span.end(200);
    }

    @Benchmark
    public void generated() {
        ServerSpan span = telemetry.server(REQUEST);
        try (ServerSpan.Entered entered = span.enter()) {
            span.route("/avatar/{hash}");
            span.avatar(80, Format.PNG);
            telemetry.cacheMiss(80, Format.PNG);
            try (ChildSpan making = telemetry.generating(PICTURE);
                    ChildSpan drawing = telemetry.stage(Stage.DRAW)) {
                telemetry.stage(Stage.ENCODE).close();
            }
        }
        span.end(200);
    }

    private record AvatarRequest() implements ServerRequest {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String scheme() {
            return "https";
        }

        @Override
        public String query() {
            return "s=80&d=identicon";
        }

        @Override
        public String protocol() {
            return "HTTP/1.1";
        }

        @Override
        public @Nullable String header(String name) {
            return name.equals("User-Agent") ? "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0" : null;
        }

        @Override
        public String serverName() {
            return "avatars.example.org";
        }

        @Override
        public int serverPort() {
            return 443;
        }

        @Override
        public String peerAddress() {
            return "203.0.113.77";
        }
    }
}
