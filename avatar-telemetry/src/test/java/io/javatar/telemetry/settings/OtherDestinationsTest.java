package io.javatar.telemetry.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.export.ExporterSettings;
import io.javatar.telemetry.settings.Finding.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDestinationsTest {
    @Test
    void each_is_told_without_its_secrets() {
        Destinations destinations = TestSettings.on()
                .and("IVATAR_ZIPKIN_ENDPOINT", "https://zipkin:9411/api/v2/spans")
                .and("IVATAR_ZIPKIN_HEADERS", "authorization=Bearer%20secret")
                .and("IVATAR_REMOTE_WRITE_ENDPOINT", "http://prometheus:9090/api/v1/write")
                .settings()
                .destinations();
        assertThat(destinations.lines())
                .containsExactly("traces: zipkin https://zipkin:9411", "metrics: remote write http://prometheus:9090");
        assertThat(destinations.toString()).doesNotContain("secret");
        assertThat(destinations.others().zipkin())
                .extracting(zipkin -> zipkin.headers().get("authorization"))
                .isEqualTo("Bearer secret");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
                    IVATAR_ZIPKIN_ENDPOINT       | zipkin:9411
                    IVATAR_ZIPKIN_ENDPOINT       | http://user:secret@zipkin:9411
                    IVATAR_REMOTE_WRITE_ENDPOINT | ftp://prometheus
                    IVATAR_REMOTE_WRITE_ENDPOINT | http://prometheus:99999/write
                    IVATAR_TELEMETRY_FILE        | /no/such/directory/file
                    IVATAR_TELEMETRY_FILE        | /
                    """)
    void one_that_cannot_be_used_is_told_and_stays_closed_alone(String variable, String value) {
        TelemetrySettings settings = TestSettings.on()
                .and("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://collector:4317")
                .and(variable, value)
                .settings();
        assertThat(settings.destinations().lines()).containsExactly("traces: grpc http://collector:4317");
        assertThat(settings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.variable()).hasToString(variable);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @ParameterizedTest
    @CsvSource({"no list", "host=evil", "Content-Length=1", "a b=c", "x=%0d%0aInjected: 1"})
    void headers_that_no_request_can_say_close_it(String headers) {
        TelemetrySettings settings = TestSettings.on()
                .and("IVATAR_ZIPKIN_ENDPOINT", "http://zipkin:9411")
                .and("IVATAR_ZIPKIN_HEADERS", headers)
                .settings();
        assertThat(settings.destinations().none()).isTrue();
        assertThat(settings.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void a_file_has_64_mebibytes_where_nothing_else_is_said(@TempDir Path directory) {
        TestSettings reading = TestSettings.on()
                .and("IVATAR_TELEMETRY_FILE", directory.resolve("file").toString());
        assertThat(reading.settings().destinations().others().file())
                .extracting(FileDestination::mostBytes)
                .isEqualTo(67_108_864L);
        assertThat(reading.and("IVATAR_TELEMETRY_FILE_SIZE", "2")
                        .settings()
                        .destinations()
                        .others()
                        .file())
                .extracting(FileDestination::mostBytes)
                .isEqualTo(2_097_152L);
    }

    @Test
    void exporters_of_strangers_are_told_by_their_names() {
        TelemetrySettings settings = TestSettings.on()
                .and("IVATAR_TELEMETRY_EXPORTERS", "Lines, my-store,lines")
                .settings();
        assertThat(settings.destinations().lines()).containsExactly("exporter lines", "exporter my-store");
        assertThat(settings.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "-lines", "1", "../lines", "a_b"})
    void what_is_no_name_of_an_exporter_is_told_and_the_others_stay(String name) {
        TelemetrySettings settings = TestSettings.on()
                .and("IVATAR_TELEMETRY_EXPORTERS", name + ",lines")
                .settings();
        assertThat(settings.destinations().lines()).containsExactly("exporter lines");
        assertThat(settings.findings()).extracting(Finding::severity).containsExactly(Severity.WARN);
    }

    @Test
    void an_exporter_reads_its_own_variables_and_the_property_beats_the_environment() {
        ExporterSettings own = own(TestSettings.on()
                .and("IVATAR_EXPORTER_MY_STORE_ENDPOINT", "from the environment")
                .and("IVATAR_EXPORTER_MY_STORE_BLANK", " ")
                .property("ivatar.exporter.my.store.endpoint", " from the property "));
        assertThat(own.text("ENDPOINT")).isEqualTo("from the property");
        assertThat(own.text("BLANK")).isNull();
        assertThat(own.variable("ENDPOINT")).isEqualTo("IVATAR_EXPORTER_MY_STORE_ENDPOINT");
    }

    @Test
    void an_exporter_cannot_ask_for_other_variables() {
        ExporterSettings own = own(TestSettings.on());
        assertThatIllegalArgumentException().isThrownBy(() -> own.text("../OTEL_EXPORTER_OTLP_HEADERS"));
        assertThatIllegalArgumentException().isThrownBy(() -> own.text("endpoint"));
        assertThatIllegalArgumentException().isThrownBy(() -> own.text(""));
    }

    @Test
    void a_secret_of_an_exporter_may_stand_in_a_file(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("token"), "tell-nobody\n");
        ExporterSettings own = own(TestSettings.on().and("IVATAR_EXPORTER_MY_STORE_TOKEN_FILE", file.toString()));
        assertThat(own.secret("TOKEN")).isEqualTo("tell-nobody");
        assertThat(own.secret("OTHER")).isNull();
    }

    @Test
    void a_secret_that_cannot_be_read_is_told_by_its_variable() {
        ExporterSettings own = own(TestSettings.on().and("IVATAR_EXPORTER_MY_STORE_TOKEN_FILE", "/no/such/file"));
        assertThatExceptionOfType(ExporterException.class)
                .isThrownBy(() -> own.secret("TOKEN"))
                .withMessage("IVATAR_EXPORTER_MY_STORE_TOKEN_FILE names no readable file");
    }

    private static ExporterSettings own(TestSettings reading) {
        return reading.and("IVATAR_TELEMETRY_EXPORTERS", "my-store")
                .settings()
                .destinations()
                .others()
                .custom()
                .get(0)
                .settings();
    }
}
