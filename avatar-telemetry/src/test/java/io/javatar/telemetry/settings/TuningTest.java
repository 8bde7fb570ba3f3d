package io.javatar.telemetry.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.privacy.ClientAddress;
import io.javatar.telemetry.privacy.EmailMasking;
import io.javatar.telemetry.privacy.FileName;
import java.util.Locale;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TuningTest {
    @ParameterizedTest(name = "{0}, {1} {2} -> {3}, {4} warnings")
    @CsvSource({
        "development,,,parentbased_always_on,0",
        "production,,,parentbased_traceidratio 0.1,0",
        "staging,,,parentbased_traceidratio 0.1,0",
        "production,,0.5,parentbased_traceidratio 0.5,0",
        "production,,1.5,parentbased_traceidratio 0.1,1",
        "production,,abc,parentbased_traceidratio 0.1,1",
        "production,,NaN,parentbased_traceidratio 0.1,1",
        "production,traceidratio,,traceidratio 1.0,0",
        "production,traceidratio,0.25,traceidratio 0.25,0",
        "production,traceidratio,-1,traceidratio 1.0,1",
        "production,ALWAYS_OFF,,always_off,0",
        "development,always_on,,always_on,0",
        "development,bogus,,parentbased_always_on,1",
        "production,bogus,0.2,parentbased_traceidratio 0.2,1",
        "development,parentbased_always_off,,parentbased_always_off,0",
        "production,ivatar_adaptive,,'ivatar_adaptive 10.0 a second, slow from 1000 ms',0",
        "development,IVATAR_ADAPTIVE,2.5,'ivatar_adaptive 2.5 a second, slow from 1000 ms',0",
        "production,ivatar_adaptive,0,'ivatar_adaptive 0.0 a second, slow from 1000 ms',0",
        "production,ivatar_adaptive,1001,'ivatar_adaptive 10.0 a second, slow from 1000 ms',1",
        "production,ivatar_adaptive,-1,'ivatar_adaptive 10.0 a second, slow from 1000 ms',1",
        "production,ivatar_adaptive,NaN,'ivatar_adaptive 10.0 a second, slow from 1000 ms',1",
        "production,ivatar_adaptive,abc,'ivatar_adaptive 10.0 a second, slow from 1000 ms',1"
    })
    void a_sampler_is_one_of_the_seven_or_the_default(
            String environment, String sampler, String ratio, String sampling, int warnings) {
        TelemetrySettings settings = TestSettings.of("OTEL_ENVIRONMENT", environment)
                .and("OTEL_TRACES_SAMPLER", sampler)
                .and("OTEL_TRACES_SAMPLER_ARG", ratio)
                .settings();
        assertThat(settings.tuning().sampling()).hasToString(sampling);
        assertThat(settings.findings()).hasSize(warnings);
    }

    @ParameterizedTest(name = "{0}={1} -> {2}, {3} warnings")
    @CsvSource({
        "OTEL_BSP_SCHEDULE_DELAY,,5000,0",
        "OTEL_BSP_SCHEDULE_DELAY,200,200,0",
        "OTEL_BSP_SCHEDULE_DELAY,-1,5000,1",
        "OTEL_BSP_MAX_QUEUE_SIZE,0,2048,1",
        "OTEL_BSP_MAX_EXPORT_BATCH_SIZE,many,512,1",
        "OTEL_BSP_EXPORT_TIMEOUT,-5,30000,1",
        "OTEL_METRIC_EXPORT_INTERVAL,,15000,0",
        "OTEL_METRIC_EXPORT_INTERVAL,-1,15000,1",
        "OTEL_METRIC_EXPORT_INTERVAL,0,15000,1",
        "OTEL_METRIC_EXPORT_INTERVAL,1000,1000,0",
        "OTEL_JAVA_METRICS_CARDINALITY_LIMIT,0,2000,1",
        "OTEL_METRICS_EXEMPLAR_FILTER,,trace_based,0",
        "OTEL_METRICS_EXEMPLAR_FILTER,Always_On,always_on,0",
        "OTEL_METRICS_EXEMPLAR_FILTER,bogus,trace_based,1",
        "OTEL_PROPAGATORS,,'tracecontext,baggage',0",
        "OTEL_PROPAGATORS,none,none,0",
        "OTEL_PROPAGATORS,tracecontext,tracecontext,0",
        "OTEL_PROPAGATORS,b3,'tracecontext,baggage',1",
        "OTEL_PROPAGATORS,'none,baggage','tracecontext,baggage',1",
        "OTEL_RESOURCE_DISABLED_KEYS,host.name,host.name,0"
    })
    void a_value_for_the_sdk_is_checked_first(String variable, String value, String expected, int warnings) {
        TelemetrySettings settings = TestSettings.of(variable, value).settings();
        assertThat(settings.tuning().sdk())
                .containsEntry(Variable.valueOf(variable).property(), expected);
        assertThat(settings.findings()).hasSize(warnings);
    }

    @ParameterizedTest(name = "{0} -> {1} ms, {2} warnings")
    @CsvSource({",1000,0", "250,250,0", "0,1000,1", "soon,1000,1"})
    void a_request_is_slow_from_a_second_or_what_is_set(String value, long millis, int warnings) {
        TelemetrySettings settings =
                TestSettings.of("IVATAR_TELEMETRY_SLOW_MS", value).settings();
        assertThat(settings.tuning().sampling().slow()).hasMillis(millis);
        assertThat(settings.findings()).hasSize(warnings);
    }

    @Test
    void metrics_leave_once_a_minute_outside_development() {
        assertThat(TestSettings.of("OTEL_ENVIRONMENT", "production")
                        .settings()
                        .tuning()
                        .sdk())
                .containsEntry("otel.metric.export.interval", "60000");
    }

    @Test
    void texts_are_cut_at_256_characters_by_us_and_stack_traces_are_not() {
        Tuning tuning = TestSettings.nothing().settings().tuning();
        assertThat(tuning.textLimit()).isEqualTo(256);
        assertThat(tuning.sdk()).doesNotContainKey("otel.span.attribute.value.length.limit");
    }

    @ParameterizedTest(name = "{0} -> stable {1}, first {2}, first of databases {3}, {4} warnings")
    @CsvSource({
        ",true,true,false,0",
        "http,true,false,false,0",
        "http/dup,true,true,false,0",
        "http/legacy,false,true,false,0",
        "'http,http/dup',true,true,false,0",
        "'http , http/legacy',true,true,false,0",
        "database,true,true,false,0",
        "database/dup,true,true,true,0",
        "'database,DATABASE/dup',true,true,true,0",
        "'HTTP,database/dup',true,false,true,0",
        "'http,database',true,false,false,0",
        "'http,messaging',true,false,false,1",
        "bogus,true,true,false,1"
    })
    void the_switch_of_names_knows_both_generations(
            String text, boolean stable, boolean first, boolean oldOfDatabases, int warnings) {
        TelemetrySettings settings =
                TestSettings.of("OTEL_SEMCONV_STABILITY_OPT_IN", text).settings();
        assertThat(settings.tuning().names()).isEqualTo(new AttributeNames(stable, first, oldOfDatabases));
        assertThat(settings.findings()).hasSize(warnings);
    }

    @Test
    void personal_values_are_masked_by_default() {
        PrivacyModes modes = TestSettings.nothing().settings().privacy();
        assertThat(modes)
                .isEqualTo(new PrivacyModes(
                        EmailMasking.Mode.HASH, ClientAddress.Mode.TRUNCATED, FileName.Mode.EXTENSION, null));
    }

    @Test
    void a_privacy_mode_that_cannot_be_read_is_the_strictest_with_a_warning() {
        TelemetrySettings settings = TestSettings.of("IVATAR_TELEMETRY_EMAIL", "clear")
                .and("IVATAR_TELEMETRY_CLIENT_ADDRESS", "yes")
                .and("IVATAR_TELEMETRY_FILE_NAME", "all")
                .settings();
        assertThat(settings.privacy())
                .isEqualTo(new PrivacyModes(EmailMasking.Mode.OFF, ClientAddress.Mode.OFF, FileName.Mode.OFF, null));
        assertThat(settings.findings()).hasSize(3);
    }

    @Test
    void a_privacy_mode_is_taken_in_any_case() {
        assertThat(TestSettings.of("IVATAR_TELEMETRY_EMAIL", "Domain")
                        .settings()
                        .privacy()
                        .email())
                .isEqualTo(EmailMasking.Mode.DOMAIN);
    }

    @Test
    void a_log_level_is_one_of_the_jdk() {
        assertThat(TestSettings.of("IVATAR_TELEMETRY_LOG_LEVEL", "fine")
                        .settings()
                        .tuning()
                        .logLevel())
                .isEqualTo(Level.FINE);
        assertThat(TestSettings.of("IVATAR_TELEMETRY_LOG_LEVEL", "loud")
                        .settings()
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Variable.class)
    void every_variable_has_its_form_and_its_help(Variable variable) {
        assertThat(variable.form()).isNotBlank();
        assertThat(variable.help()).isNotBlank().endsWith(".");
        assertThat(variable.property())
                .isEqualTo(variable.name().replace('_', '.').toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(Variable.class)
    void no_value_of_any_variable_stops_the_reading(Variable variable) {
        for (String value :
                new String[] {"\u0000", "%", "=", ",", "-1", "1e999", "[", "💥".repeat(1000), "$(reboot)"}) {
            assertThat(TestSettings.on().and(variable.name(), value).settings()).isNotNull();
        }
    }
}
