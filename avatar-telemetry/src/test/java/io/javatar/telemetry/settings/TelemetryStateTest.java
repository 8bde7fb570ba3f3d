package io.javatar.telemetry.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelemetryStateTest {
    @ParameterizedTest(name = "disabled={0} export={1} alias={2} -> {3}, {4} warnings")
    @CsvSource({
        ",,,OFF,0",
        "false,,,OFF,0",
        "true,,,DISABLED,0",
        "TRUE,true,,DISABLED,0",
        // Only the word true disables: the rule of OpenTelemetry.
        "1,,,OFF,0",
        "yes,true,,ON,0",
        ",true,,ON,0",
        ",1,,ON,0",
        ",Yes,,ON,0",
        ",on,,ON,0",
        ",' TRUE ',,ON,0",
        ",false,,OFF,0",
        ",0,,OFF,0",
        ",no,,OFF,0",
        ",OFF,,OFF,0",
        ",maybe,,OFF,1",
        ",'  ',true,ON,0",
        ",,true,ON,0",
        ",,maybe,OFF,1",
        ",true,true,ON,0",
        ",true,false,ON,1",
        ",false,true,OFF,1"
    })
    void the_switches_decide(String disabled, String export, String alias, TelemetryState state, int warnings) {
        TelemetrySettings settings = TestSettings.nothing()
                .and("OTEL_SDK_DISABLED", disabled)
                .and("OTEL_EXPORT_ENABLED", export)
                .and("OTEL_ENABLED", alias)
                .settings();
        assertThat(settings.state()).isEqualTo(state);
        assertThat(settings.findings()).hasSize(warnings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otel.export.enabled", "otel.enabled"})
    void a_system_property_switches_too(String property) {
        assertThat(TestSettings.nothing().property(property, "true").settings().state())
                .isEqualTo(TelemetryState.ON);
    }

    @Test
    void a_system_property_beats_the_variable_of_its_name() {
        assertThat(TestSettings.on()
                        .property("otel.export.enabled", "false")
                        .settings()
                        .state())
                .isEqualTo(TelemetryState.OFF);
    }

    @Test
    void a_blank_system_property_beats_nothing() {
        assertThat(TestSettings.on()
                        .property("otel.export.enabled", " ")
                        .settings()
                        .state())
                .isEqualTo(TelemetryState.ON);
    }

    @Test
    void nothing_is_a_destination_while_export_is_off() {
        assertThat(TestSettings.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4317")
                        .settings()
                        .destinations()
                        .none())
                .isTrue();
    }
}
