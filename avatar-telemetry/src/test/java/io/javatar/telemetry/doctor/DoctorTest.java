package io.javatar.telemetry.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.javatar.telemetry.Inbox;
import io.javatar.telemetry.Telemetry;
import io.javatar.telemetry.metric.Routes;
import io.javatar.telemetry.receiver.Capture;
import io.javatar.telemetry.receiver.Certificates;
import io.javatar.telemetry.receiver.GrpcReceiver;
import io.javatar.telemetry.receiver.HttpReceiver;
import io.javatar.telemetry.receiver.OtlpReceiver;
import io.javatar.telemetry.settings.TelemetrySettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorTest {
    private static final Logger EXPORTERS = Logger.getLogger("io.opentelemetry");

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "OTEL_EXPORT_ENABLED", "true",
            "OTEL_EXPORTER_OTLP_TIMEOUT", "15000",
            "IVATAR_TELEMETRY_LOG_FORMAT", "text"));

    @BeforeEach
    void hush() {
        EXPORTERS.setLevel(Level.OFF);
    }

    @AfterEach
    void speak() {
        EXPORTERS.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http"})
    void a_collector_that_takes_all_three_is_well(String protocol) {
        try (OtlpReceiver receiver = protocol.equals("grpc") ? new GrpcReceiver() : new HttpReceiver()) {
            Report report = sendingTo(receiver.endpoint(), receiver.protocol());
            assertThat(report.text())
                    .contains("traces to", "took a test span", "took a test metric", "took a test log record")
                    .endsWith("All is well.\n");
            assertThat(report.code()).isEqualTo(Doctor.WELL);
            Capture capture = receiver.capture();
            assertThat(capture.spans())
                    .singleElement()
                    .satisfies(span -> assertThat(span.getName()).isEqualTo("telemetry.doctor"));
            assertThat(capture.metricNames()).containsExactly("ivatar_telemetry_doctor_total");
            assertThat(capture.logs())
                    .singleElement()
                    .satisfies(said -> assertThat(said.record().getTraceId())
                            .isEqualTo(capture.spans().get(0).getTraceId()));
        }
    }

    @Test
    void nothing_is_configured() {
        environment.clear();
        Report report = examine();
        assertThat(report.text()).contains("OTEL_EXPORT_ENABLED=true");
        assertThat(report.code()).isEqualTo(Doctor.NOTHING);
    }

    @Test
    void export_without_a_destination_goes_nowhere() {
        environment.put("OTEL_ENVIRONMENT", "production");
        Report report = examine();
        assertThat(report.text()).contains("OTEL_EXPORTER_OTLP_ENDPOINT");
        assertThat(report.code()).isEqualTo(Doctor.NOTHING);
    }

    @Test
    void every_bad_variable_is_told_and_no_secret() {
        environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", "http://user:tell-nobody@collector:4317");
        environment.put("IVATAR_ZIPKIN_ENDPOINT", "zipkin");
        environment.put("IVATAR_ZIPKIN_HEADERS", "tell-nobody");
        environment.put("OTEL_TRACES_SAMPLER", "bogus");
        Report report = examine();
        assertThat(report.text())
                .contains(
                        "OTEL_EXPORTER_OTLP_ENDPOINT:",
                        "IVATAR_ZIPKIN_ENDPOINT:",
                        "IVATAR_ZIPKIN_HEADERS:",
                        "OTEL_TRACES_SAMPLER:")
                .doesNotContain("tell-nobody");
        assertThat(report.code()).isEqualTo(Doctor.PROBLEMS);
    }

    @Test
    void nobody_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        hasProblem(sendingTo("http://127.0.0.1:" + port, "grpc"), "nobody listens on 127.0.0.1:" + port);
    }

    @Test
    void a_name_that_is_not_known() {
        hasProblem(sendingTo("http://no-such-host.invalid:4317", "grpc"), "the name no-such-host.invalid is not known");
    }

    @Test
    void a_server_without_such_a_path() {
        try (Inbox inbox = new Inbox(404, 404, 404)) {
            hasProblem(sendingTo(inbox.endpoint(), "http/protobuf"), "answers HTTP 404", "/in/v1/traces");
        }
    }

    @Test
    void a_web_site_that_welcomes_everything() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = "<html>Welcome</html>".getBytes(UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        hasProblem(
                sendingTo("http://127.0.0.1:" + site.getAddress().getPort(), "http/protobuf"),
                "a web page answers, not a collector");
        site.stop(0);
    }

    @Test
    void grpc_to_the_port_of_http() {
        environment.put("OTEL_EXPORTER_OTLP_TIMEOUT", "2000");
        try (OtlpReceiver receiver = new HttpReceiver()) {
            hasProblem(
                    sendingTo(receiver.endpoint(), "grpc"),
                    "does not speak this protocol",
                    "OTEL_EXPORTER_OTLP_PROTOCOL");
        }
    }

    @Test
    void http_to_the_port_of_grpc() {
        environment.put("OTEL_EXPORTER_OTLP_TIMEOUT", "2000");
        try (OtlpReceiver receiver = new GrpcReceiver()) {
            hasProblem(
                    sendingTo(receiver.endpoint(), "http/protobuf"),
                    "does not speak this protocol",
                    "OTEL_EXPORTER_OTLP_PROTOCOL");
        }
    }

    @Test
    void a_wrong_token_over_http() {
        environment.put("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer tell-nobody");
        try (Inbox inbox = new Inbox(401, 401, 401)) {
            Report report = sendingTo(inbox.endpoint(), "http/protobuf");
            hasProblem(report, "HTTP 401. The token is missing or wrong");
            assertThat(report.text()).doesNotContain("tell-nobody");
        }
    }

    @Test
    void a_wrong_token_over_grpc() {
        environment.put("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer tell-nobody");
        try (OtlpReceiver receiver = new GrpcReceiver("Bearer another")) {
            Report report = sendingTo(receiver.endpoint(), "grpc");
            hasProblem(report, "gRPC UNAUTHENTICATED. The token is missing or wrong");
            assertThat(report.text()).doesNotContain("tell-nobody");
        }
    }

    @Test
    void the_right_token_over_grpc() {
        environment.put("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer right");
        try (OtlpReceiver receiver = new GrpcReceiver("Bearer right")) {
            assertThat(sendingTo(receiver.endpoint(), "grpc").code()).isEqualTo(Doctor.WELL);
        }
    }

    @Test
    void tls_where_none_is_spoken() {
        try (OtlpReceiver receiver = new HttpReceiver()) {
            hasProblem(
                    sendingTo(receiver.endpoint().replace("http:", "https:"), "http/protobuf"), "does not speak TLS");
        }
    }

    @Test
    void no_tls_where_it_is_spoken(@TempDir Path directory) {
        environment.put("OTEL_EXPORTER_OTLP_TIMEOUT", "2000");
        try (OtlpReceiver receiver = new GrpcReceiver(Certificates.in(directory), false)) {
            hasProblem(
                    sendingTo(receiver.endpoint().replace("https:", "http:"), "grpc"),
                    "speaks TLS, the endpoint says http");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grpc", "http"})
    void certificates_that_are_missing_on_either_side(String protocol, @TempDir Path directory) {
        Certificates certificates = Certificates.in(directory);
        environment.put("OTEL_EXPORTER_OTLP_TIMEOUT", "8000");
        try (OtlpReceiver receiver =
                protocol.equals("grpc") ? new GrpcReceiver(certificates, true) : new HttpReceiver(certificates, true)) {
            hasProblem(
                    sendingTo(receiver.endpoint(), receiver.protocol()),
                    "is not trusted here",
                    "OTEL_EXPORTER_OTLP_CERTIFICATE");
            environment.put(
                    "OTEL_EXPORTER_OTLP_CERTIFICATE",
                    certificates.certificate("server").toString());
            hasProblem(sendingTo(receiver.endpoint(), receiver.protocol()), "OTEL_EXPORTER_OTLP_CLIENT_KEY");
            environment.put(
                    "OTEL_EXPORTER_OTLP_CLIENT_KEY", certificates.key("client").toString());
            environment.put(
                    "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE",
                    certificates.certificate("client").toString());
            assertThat(sendingTo(receiver.endpoint(), receiver.protocol()).code())
                    .isEqualTo(Doctor.WELL);
        }
    }

    @Test
    void the_other_destinations_are_examined_too(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("telemetry.jsonl");
        try (Inbox zipkin = new Inbox();
                Inbox prometheus = new Inbox(401)) {
            environment.put("IVATAR_ZIPKIN_ENDPOINT", zipkin.endpoint());
            environment.put("IVATAR_REMOTE_WRITE_ENDPOINT", prometheus.endpoint());
            environment.put("IVATAR_TELEMETRY_FILE", file.toString());
            Report report = examine();
            assertThat(report.text())
                    .contains("traces to zipkin http://127.0.0.1", "all to file " + file)
                    .endsWith("1 problem.\n");
            assertThat(report.text().lines().filter(line -> line.contains("PROBLEM")))
                    .singleElement()
                    .asString()
                    .contains("remote write", "401");
            assertThat(zipkin.everything()).contains("telemetry.doctor");
        }
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void exporters_of_strangers_are_examined_too(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("slow");
        environment.put("IVATAR_TELEMETRY_EXPORTERS", "slow-spans");
        environment.put("IVATAR_EXPORTER_SLOW_SPANS_FILE", file.toString());
        assertThat(examine().text())
                .contains("traces to exporter slow-spans: took a test span")
                .endsWith("All is well.\n");
        assertThat(file).exists();
    }

    @Test
    void exporters_of_strangers_that_cannot_work_are_told() {
        environment.put("IVATAR_TELEMETRY_EXPORTERS", "slow-spans");
        hasProblem(examine(), "all to exporter slow-spans", "IVATAR_EXPORTER_SLOW_SPANS_FILE is not set");
        environment.put("IVATAR_TELEMETRY_EXPORTERS", "nobody");
        hasProblem(examine(), "all to exporter nobody", "there is no exporter nobody");
    }

    @Test
    void a_page_that_can_open() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        environment.put("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:" + port);
        Report report = examine();
        assertThat(report.text()).contains("the port is free");
        assertThat(report.code()).isEqualTo(Doctor.WELL);
    }

    @Test
    void a_page_that_is_open_and_asks_for_a_password() {
        environment.put("OTEL_PROMETHEUS_ENDPOINT", "127.0.0.1:0");
        environment.put("IVATAR_PROMETHEUS_USER", "prometheus");
        environment.put("IVATAR_PROMETHEUS_PASSWORD", "tell-nobody");
        try (Telemetry running = Telemetry.start(settings(), Routes.none())) {
            String page = running.status().destinations().get(0);
            environment.put("OTEL_PROMETHEUS_ENDPOINT", page.replaceAll("\\D*(127.*)/metrics", "$1"));
            Report report = examine();
            assertThat(report.text()).contains("a running server answers").doesNotContain("tell-nobody");
            assertThat(report.code()).isEqualTo(Doctor.WELL);
            environment.put("IVATAR_PROMETHEUS_PASSWORD", "wrong");
            hasProblem(examine(), "does not take this user and password");
            environment.remove("IVATAR_PROMETHEUS_PASSWORD");
            hasProblem(examine(), "asks for a password");
        }
    }

    @Test
    void a_page_whose_port_another_program_has() {
        try (Inbox other = new Inbox()) {
            environment.put("OTEL_PROMETHEUS_ENDPOINT", other.endpoint().replaceAll("http://|/in", ""));
            hasProblem(examine(), "the port is taken by another program");
        }
    }

    private record Report(int code, String text) {}

    private static void hasProblem(Report report, String... words) {
        assertThat(report.text()).contains("PROBLEM").contains(words);
        assertThat(report.code()).isEqualTo(Doctor.PROBLEMS);
    }

    private Report sendingTo(String endpoint, String protocol) {
        environment.put("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint);
        environment.put("OTEL_EXPORTER_OTLP_PROTOCOL", protocol);
        return examine();
    }

    private Report examine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = new Doctor(settings(), new PrintStream(bytes, true, UTF_8)).examine();
        return new Report(code, bytes.toString(UTF_8));
    }

    private TelemetrySettings settings() {
        return TelemetrySettings.of(environment::get, name -> null);
    }
}
