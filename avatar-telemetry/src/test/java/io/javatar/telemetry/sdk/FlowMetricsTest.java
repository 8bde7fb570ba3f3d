package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.AuthOperation;
import io.javatar.telemetry.metric.ExternalService;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the contract whose flows (accounts, pictures of other services) do not come over HTTP yet. */
class FlowMetricsTest {
    private static final long QUARTER_SECOND = 250_000_000;

    private final Scene scene = Scene.recording();

    @ParameterizedTest
    @CsvSource({
        "LOGIN,login,true",
        "LOGIN,login,false",
        "LOGOUT,logout,true",
        "REGISTER,register,true",
        "REGISTER,register,false",
        "RESET,reset,true",
        "RESET,reset,false"
    })
    void an_attempt_with_an_account_is_counted(AuthOperation operation, String text, boolean success) {
        scene.recorder.authenticated(operation, success);

        MetricData metric = scene.metric("ivatar_auth_attempts_total");
        assertCounter(metric, "{attempt}", "Authentication attempts");
        assertThat(metric.getLongSumData().getPoints())
                .filteredOn(point -> point.getAttributes().equals(labels("operation", text, success)))
                .singleElement()
                .extracting(LongPointData::getValue)
                .isEqualTo(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "GRAVATAR,gravatar,true",
        "GRAVATAR,gravatar,false",
        "BLUESKY,bluesky,true",
        "LIBRAVATAR,libravatar,false",
        "WEBFINGER,webfinger,true",
        "ACTIVITYPUB,activitypub,false",
        "HCARD,hcard,true",
        "OTHER,other,false"
    })
    void an_answer_of_another_service_is_counted_and_timed(ExternalService service, String text, boolean success) {
        scene.recorder.fetched(service, QUARTER_SECOND, success);

        MetricData count = scene.metric("ivatar_external_avatar_requests_total");
        assertCounter(count, "{request}", "External service requests");
        assertThat(count.getLongSumData().getPoints())
                .filteredOn(point -> point.getAttributes().equals(labels("service", text, success)))
                .singleElement()
                .extracting(LongPointData::getValue)
                .isEqualTo(1L);
        MetricData time = scene.metric("ivatar_external_avatar_request_duration_seconds");
        assertThat(time.getType()).isEqualTo(MetricDataType.HISTOGRAM);
        assertThat(time.getUnit()).isEqualTo("s");
        assertThat(time.getDescription()).isEqualTo("External call time");
        assertThat(time.getHistogramData().getPoints())
                .filteredOn(point -> point.getAttributes().equals(labels("service", text, success)))
                .singleElement()
                .extracting(HistogramPointData::getSum)
                .isEqualTo(0.25);
    }

    private static void assertCounter(MetricData metric, String unit, String description) {
        assertThat(metric.getLongSumData().isMonotonic()).isTrue();
        assertThat(metric.getUnit()).isEqualTo(unit);
        assertThat(metric.getDescription()).isEqualTo(description);
    }

    private static Attributes labels(String key, String value, boolean success) {
        return Attributes.of(
                AttributeKey.stringKey(key), value, AttributeKey.stringKey("success"), Boolean.toString(success));
    }
}
