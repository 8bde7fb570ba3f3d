package io.javatar.telemetry.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.settings.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final String PAGE = "OTEL_PROMETHEUS_ENDPOINT";

    @ParameterizedTest(name = "{0} by {1} -> {2} {3}")
    @CsvSource({
        "http://collector:4317,,grpc,http://collector:4317",
        "https://collector,grpc,grpc,https://collector",
        "http://collector:4317/,,grpc,http://collector:4317/",
        "http://collector:4318,,http/protobuf,http://collector:4318/v1/traces",
        "http://collector:4318/,,http/protobuf,http://collector:4318/v1/traces",
        "http://collector:4318/otlp,,http/protobuf,http://collector:4318/otlp/v1/traces",
        "http://collector:4317,http/protobuf,http/protobuf,http://collector:4317/v1/traces",
        "http://collector:4318,GRPC,grpc,http://collector:4318",
        "http://[::1]:4317,,grpc,http://[::1]:4317",
        "http://otel_collector:4317,,grpc,http://otel_collector:4317",
        "http://otel_collector:4318,,http/protobuf,http://otel_collector:4318/v1/traces",
        "https://tasks.otel_collector/,,grpc,https://tasks.otel_collector/"
    })
    void an_endpoint_has_its_protocol_and_the_path_of_its_signal(
            String text, String protocol, String spoken, String url) {
        OtlpDestination traces = TestSettings.on()
                .and(ENDPOINT, text)
                .and("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)
                .settings()
                .destinations()
                .traces();
        assertThat(traces).isNotNull();
        assertThat(traces.protocol()).isEqualTo(spoken);
        assertThat(traces.endpoint()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collector:4317",
                "nonsense://nowhere",
                "ftp://collector",
                "/collector",
                "http://",
                "http://collector:4317/path",
                "http://collector:99999",
                "http://a b",
                "http://user:secret@collector:4317",
                "http://otel_collector:99999",
                "http://otel_collector:",
                "http://user:secret@otel_collector:4317",
                "http://otel_collector,other:4317",
                "http://otel_-:4317"
            })
    void an_endpoint_that_cannot_be_used_closes_otlp_with_an_error(String text) {
        TelemetrySettings settings = TestSettings.on().and(ENDPOINT, text).settings();
        assertThat(settings.destinations().traces()).isNull();
        assertThat(settings.destinations().metrics()).isNull();
        assertThat(settings.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
                .allSatisfy(finding -> assertThat(finding.variable()).isEqualTo(Variable.OTEL_EXPORTER_OTLP_ENDPOINT));
    }

    @Test
    void an_endpoint_of_one_signal_beats_the_general_one_and_is_taken_as_it_is() {
        Destinations destinations = TestSettings.on()
                .and(ENDPOINT, "http://general:4317")
                .and("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "http://metrics:4318/api/v1/otlp")
                .settings()
                .destinations();
        assertThat(destinations.lines())
                .containsExactly(
                        "traces: grpc http://general:4317",
                        "metrics: http/protobuf http://metrics:4318",
                        "logs: grpc http://general:4317");
    }

    @Test
    void logs_stay_at_home_where_their_exporter_is_none() {
        Destinations destinations = TestSettings.on()
                .and(ENDPOINT, "http://general:4318")
                .and("OTEL_LOGS_EXPORTER", "none")
                .settings()
                .destinations();
        assertThat(destinations.lines())
                .containsExactly(
                        "traces: http/protobuf http://general:4318", "metrics: http/protobuf http://general:4318");
    }

    @Test
    void logs_can_go_elsewhere() {
        Destinations destinations = TestSettings.on()
                .and("OTEL_EXPORTER_OTLP_LOGS_ENDPOINT", "http://logs:4318/v1/logs")
                .settings()
                .destinations();
        assertThat(destinations.lines()).containsExactly("logs: http/protobuf http://logs:4318");
        assertThat(destinations.logs()).isNotNull();
    }

    @Test
    void one_signal_alone_leaves_the_other_at_home() {
        Destinations destinations = TestSettings.on()
                .and("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://traces:4317")
                .settings()
                .destinations();
        assertThat(destinations.lines()).containsExactly("traces: grpc http://traces:4317");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http/json", "thrift"})
    void a_protocol_that_is_not_spoken_is_the_default_with_a_warning(String protocol) {
        TelemetrySettings settings = TestSettings.on()
                .and(ENDPOINT, "http://collector:4317")
                .and("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)
                .settings();
        assertThat(settings.destinations().traces())
                .extracting(OtlpDestination::protocol)
                .isEqualTo("grpc");
        assertThat(settings.findings()).extracting(Finding::severity).containsExactly(Severity.WARN);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
                    OTEL_EXPORTER_OTLP_HEADERS            | api-key
                    OTEL_EXPORTER_OTLP_HEADERS            | api key=1
                    OTEL_EXPORTER_OTLP_HEADERS            | key=%0d%0aInjected: 1
                    OTEL_EXPORTER_OTLP_TIMEOUT            | soon
                    OTEL_EXPORTER_OTLP_TIMEOUT            | -1
                    OTEL_EXPORTER_OTLP_COMPRESSION        | brotli
                    OTEL_EXPORTER_OTLP_CERTIFICATE        | /no/such/file
                    OTEL_EXPORTER_OTLP_CLIENT_KEY         | /no/such/file
                    OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE | /no/such/file
                    """)
    void an_option_that_the_sdk_would_refuse_closes_otlp_with_an_error(String variable, String value) {
        TelemetrySettings settings = TestSettings.on()
                .and(ENDPOINT, "http://collector:4317")
                .and(variable, value)
                .settings();
        assertThat(settings.destinations().none()).isTrue();
        assertThat(settings.findings()).anySatisfy(finding -> {
            assertThat(finding.variable()).hasToString(variable);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RSA PRIVATE KEY, PKCS#1",
        "EC PRIVATE KEY, SEC 1",
        "ENCRYPTED PRIVATE KEY, encrypted PKCS#8",
        "DSA PRIVATE KEY, OpenSSL",
        "OPENSSH PRIVATE KEY, OpenSSH"
    })
    void a_client_key_in_another_form_is_named_with_the_one_that_is_wanted(String label, String form, @TempDir Path dir)
            throws IOException {
        TelemetrySettings settings = withKey(dir, label);
        assertThat(settings.destinations().none()).isTrue();
        assertThat(settings.findings()).singleElement().asString().contains("CLIENT_KEY", form, "openssl pkcs8");
    }

    @Test
    void a_client_key_in_pkcs8_is_taken(@TempDir Path dir) throws IOException {
        assertThat(withKey(dir, "PRIVATE KEY").findings()).isEmpty();
    }

    private static TelemetrySettings withKey(Path dir, String label) throws IOException {
        Path key = Files.writeString(
                dir.resolve("key.pem"), "-----BEGIN " + label + "-----\nAAAA\n-----END " + label + "-----\n");
        Path certificate = Files.writeString(dir.resolve("certificate.pem"), "");
        return TestSettings.on()
                .and(ENDPOINT, "https://collector:4318")
                .and("OTEL_EXPORTER_OTLP_CLIENT_KEY", key.toString())
                .and("OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE", certificate.toString())
                .settings();
    }

    @Test
    void options_that_fit_reach_the_sdk() {
        assertThat(TestSettings.on()
                        .and(ENDPOINT, "http://collector:4317")
                        .and("OTEL_EXPORTER_OTLP_HEADERS", "api-key=abc%20def,tenant=1")
                        .and("OTEL_EXPORTER_OTLP_TIMEOUT", "3s")
                        .settings()
                        .destinations()
                        .options()
                        .properties())
                .containsEntry("otel.exporter.otlp.headers", "api-key=abc%20def,tenant=1")
                .containsEntry("otel.exporter.otlp.timeout", "3s")
                .containsEntry("otel.exporter.otlp.compression", "gzip");
    }

    @ParameterizedTest(name = "{0} -> {1}:{2}")
    @CsvSource({
        "127.0.0.1:9467,127.0.0.1,9467",
        "localhost:9464,localhost,9464",
        "0.0.0.0:9467,0.0.0.0,9467",
        ":9464,0.0.0.0,9464",
        "[::1]:9464,::1,9464",
        "127.0.0.1:0,127.0.0.1,0",
        "127.0.0.1:65535,127.0.0.1,65535"
    })
    void a_page_opens_where_the_variable_says(String text, String host, int port) {
        PrometheusEndpoint page =
                TestSettings.on().and(PAGE, text).settings().destinations().prometheus();
        assertThat(page).isEqualTo(new PrometheusEndpoint(host, port, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9464",
                "localhost",
                "localhost:",
                "localhost:65536",
                "http://localhost:9464",
                "::1:9464",
                "local host:9464",
                "localhost:9464/metrics"
            })
    void a_page_that_cannot_open_stays_closed_with_an_error(String text) {
        TelemetrySettings settings = TestSettings.on().and(PAGE, text).settings();
        assertThat(settings.destinations().none()).isTrue();
        assertThat(settings.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}, allowed: {1} -> open: {2}")
    @CsvSource({
        "development,,true",
        "test,,true",
        "production,,false",
        "production,false,false",
        "production,nonsense,false",
        "production,true,true",
        "staging,,false",
        "staging,true,true",
        "dev,,false"
    })
    void a_page_opens_in_development_and_test_or_where_it_is_allowed(String environment, String allowed, boolean open) {
        Destinations destinations = TestSettings.on()
                .and(PAGE, "127.0.0.1:9464")
                .and("OTEL_ENVIRONMENT", environment)
                .and("IVATAR_ALLOW_PROMETHEUS_IN_PRODUCTION", allowed)
                .settings()
                .destinations();
        assertThat(destinations.prometheus() != null).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} with password: {1} -> {2} warnings")
    @CsvSource({"0.0.0.0:9464,,1", "0.0.0.0:9464,secret,0", "127.0.0.1:9464,,0", "'[::1]:9464',,0", "localhost:9464,,0"
    })
    void a_page_open_to_the_network_without_a_password_is_told(String text, String password, int warnings) {
        List<Finding> findings = TestSettings.on()
                .and(PAGE, text)
                .and("IVATAR_PROMETHEUS_USER", "prometheus")
                .and("IVATAR_PROMETHEUS_PASSWORD", password)
                .settings()
                .findings();
        assertThat(findings).hasSize(warnings);
    }

    @Test
    void development_without_a_destination_serves_9464_on_this_machine_only() {
        assertThat(TestSettings.on().settings().destinations().prometheus())
                .isEqualTo(new PrometheusEndpoint("127.0.0.1", 9464, null));
    }

    @ParameterizedTest
    @CsvSource({
        "OTEL_EXPORTER_OTLP_ENDPOINT,http://collector:4317",
        "OTEL_EXPORTER_OTLP_ENDPOINT,nonsense",
        "OTEL_PROMETHEUS_ENDPOINT,nonsense"
    })
    void development_with_any_destination_asked_for_serves_nothing_else(String variable, String value) {
        assertThat(TestSettings.on()
                        .and(variable, value)
                        .settings()
                        .destinations()
                        .prometheus())
                .isNull();
    }

    @Test
    void production_without_a_destination_has_nothing_to_export_to() {
        TelemetrySettings settings =
                TestSettings.on().and("OTEL_ENVIRONMENT", "production").settings();
        assertThat(settings.destinations().none()).isTrue();
        assertThat(settings.findings()).singleElement().asString().contains("nothing to export to");
    }

    @Test
    void a_secret_may_stand_in_a_file(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("headers"), "api-key=s3cret\n");
        assertThat(TestSettings.on()
                        .and(ENDPOINT, "http://collector:4317")
                        .and("OTEL_EXPORTER_OTLP_HEADERS_FILE", file.toString())
                        .settings()
                        .destinations()
                        .options()
                        .properties())
                .containsEntry("otel.exporter.otlp.headers", "api-key=s3cret");
    }

    @Test
    void a_secret_in_a_file_that_is_not_there_is_told() {
        assertThat(TestSettings.on()
                        .and("IVATAR_TELEMETRY_HASH_KEY_FILE", "/no/such/file")
                        .settings()
                        .findings())
                .singleElement()
                .hasToString("IVATAR_TELEMETRY_HASH_KEY: IVATAR_TELEMETRY_HASH_KEY_FILE names no readable file");
    }

    @Test
    void secrets_show_nowhere() {
        TelemetrySettings settings = TestSettings.on()
                .and(ENDPOINT, "http://collector:4317")
                .and("OTEL_EXPORTER_OTLP_HEADERS", "api-key=s3cret")
                .and(PAGE, "127.0.0.1:9464")
                .and("IVATAR_PROMETHEUS_USER", "prometheus")
                .and("IVATAR_PROMETHEUS_PASSWORD", "s3cret")
                .and("IVATAR_TELEMETRY_HASH_KEY", "s3cret")
                .settings();
        assertThat(settings.toString()).doesNotContain("s3cret");
    }
}
