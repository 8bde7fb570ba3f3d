package io.javatar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.metric.RouteGroup;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.telemetry.span.ServerRequest;
import io.javatar.telemetry.span.ServerSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The README's example, run as it stands there. */
class ReadmeTest {
    @Test
    void the_example_says_where_its_metrics_are() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .matches("\\[metrics: http://127\\.0\\.0\\.1:\\d+/metrics]");
    }

    private static void example(PrintStream out) {
        // README begins
        Map<String, String> chosen = Map.of("OTEL_EXPORT_ENABLED", "true", "OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:0");
        TelemetrySettings settings = TelemetrySettings.of(chosen::get, System::getProperty);
        Routes routes = Routes.of(Map.of("/avatar/{hash}", RouteGroup.AVATAR));
        try (Telemetry telemetry = Telemetry.start(settings, routes)) {
            ServerSpan request = telemetry.server(new OneRequest("GET", "s=80&d=retro"));
            request.route("/avatar/{hash}");
            request.avatar(80, Format.PNG);
            telemetry.cacheHit(80, Format.PNG);
            request.end(200);
            out.println(telemetry.status().destinations()); // where to fetch the metrics
        }
        // README ends
    }

    @Test
    void the_readme_shows_this_example() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String source = Files.readString(Path.of("src/test/java/io/javatar/telemetry/ReadmeTest.java"));
        assertThat(lines(readme, "```java", "```")).isEqualTo(lines(source, "// README begins", "// README ends"));
    }

    /** Returns what stands between the lines {@code first} and {@code last}, without indents. */
    private static List<String> lines(String text, String first, String last) {
        return text.lines()
                .map(String::strip)
                .map(line -> line.replace("System.out.", "out."))
                .dropWhile(line -> !line.equals(first))
                .skip(1)
                .takeWhile(line -> !line.equals(last))
                .toList();
    }

    private record OneRequest(String method, String query) implements ServerRequest {
        @Override
        public String scheme() {
            return "http";
        }

        @Override
        public @Nullable String protocol() {
            return null;
        }

        @Override
        public @Nullable String header(String name) {
            return null;
        }

        @Override
        public String serverName() {
            return "localhost";
        }

        @Override
        public int serverPort() {
            return 80;
        }

        @Override
        public @Nullable String peerAddress() {
            return null;
        }
    }
}
