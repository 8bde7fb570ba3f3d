package io.javatar.telemetry.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceIdentityTest {
    @Test
    void without_settings_the_build_and_the_machine_speak() {
        ServiceIdentity identity = TestSettings.nothing().settings().identity();
        assertThat(identity.name()).isEqualTo("ivatar");
        assertThat(identity.version()).isEqualTo("2.0.0-build");
        assertThat(identity.instance()).isEqualTo("machine-1");
        assertThat(identity.environment()).isEqualTo(Environment.DEVELOPMENT);
    }

    @Test
    void variables_beat_the_resource_attributes() {
        ServiceIdentity identity = TestSettings.of("OTEL_SERVICE_NAME", "avatars")
                .and("IVATAR_VERSION", "3.1")
                .and("HOSTNAME", "pod-7")
                .and("OTEL_ENVIRONMENT", "staging")
                .and(
                        "OTEL_RESOURCE_ATTRIBUTES",
                        "service.name=x,service.version=0,service.instance.id=y,deployment.environment.name=test")
                .settings()
                .identity();
        assertThat(identity.name()).isEqualTo("avatars");
        assertThat(identity.version()).isEqualTo("3.1");
        assertThat(identity.instance()).isEqualTo("pod-7");
        assertThat(identity.environment().name()).isEqualTo("staging");
    }

    @Test
    void resource_attributes_beat_the_defaults() {
        ServiceIdentity identity = TestSettings.of(
                        "OTEL_RESOURCE_ATTRIBUTES",
                        "service.name=x, service.version=0 ,service.instance.id=y,"
                                + "deployment.environment.name=production,team=a%20b")
                .settings()
                .identity();
        assertThat(identity.name()).isEqualTo("x");
        assertThat(identity.version()).isEqualTo("0");
        assertThat(identity.instance()).isEqualTo("y");
        assertThat(identity.environment().name()).isEqualTo("production");
        assertThat(identity.attributes()).containsEntry("team", "a b");
    }

    @ParameterizedTest
    @CsvSource({
        "deployment.environment=production, production",
        "'deployment.environment=test,deployment.environment.name=staging', staging",
        "team=a, development"
    })
    void the_environment_may_be_a_resource_attribute_under_its_old_name_too(String attributes, String environment) {
        assertThat(TestSettings.of("OTEL_RESOURCE_ATTRIBUTES", attributes)
                        .settings()
                        .identity()
                        .environment()
                        .name())
                .isEqualTo(environment);
    }

    @ParameterizedTest
    @CsvSource({"no equals sign", "=value", "a=%zz", "'a=1,b'"})
    void resource_attributes_of_another_form_are_ignored_with_a_warning(String text) {
        TelemetrySettings settings =
                TestSettings.of("OTEL_RESOURCE_ATTRIBUTES", text).settings();
        assertThat(settings.identity().attributes()).isEmpty();
        assertThat(settings.findings())
                .singleElement()
                .hasToString("OTEL_RESOURCE_ATTRIBUTES: not a list of name=value; ignored");
    }

    @Test
    void a_service_name_of_255_characters_is_kept() {
        String name = "n".repeat(255);
        assertThat(TestSettings.of("OTEL_SERVICE_NAME", name)
                        .settings()
                        .identity()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void a_service_name_of_256_characters_is_refused_with_value_and_bound() {
        TelemetrySettings settings =
                TestSettings.of("OTEL_SERVICE_NAME", "n".repeat(256)).settings();
        assertThat(settings.identity().name()).isEqualTo("ivatar");
        assertThat(settings.findings()).singleElement().asString().contains("256", "255");
    }

    @ParameterizedTest(name = "{0} -> {1}, {2} warnings")
    @CsvSource({
        "production,production,0",
        "Production,production,0",
        "development,development,0",
        "staging,staging,0",
        "test,test,0",
        "blue-2.eu_west,blue-2.eu_west,1",
        "dev,dev,1",
        "two words,production,1",
        "ü,production,1",
        "'',development,0"
    })
    void an_environment_is_a_usual_name_or_told(String text, String name, int warnings) {
        TelemetrySettings settings = TestSettings.of("OTEL_ENVIRONMENT", text).settings();
        assertThat(settings.identity().environment().name()).isEqualTo(name);
        assertThat(settings.findings()).hasSize(warnings);
    }

    @Test
    void an_environment_longer_than_64_characters_is_refused() {
        assertThat(TestSettings.of("OTEL_ENVIRONMENT", "e".repeat(65))
                        .settings()
                        .identity()
                        .environment())
                .isEqualTo(new Environment("production"));
    }
}
