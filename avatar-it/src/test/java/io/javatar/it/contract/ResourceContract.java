package io.javatar.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.receiver.Capture;
import io.opentelemetry.proto.resource.v1.Resource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends all that: the same words on spans, metrics and logs. */
interface ResourceContract {
    Capture capture();

    @ParameterizedTest
    @CsvSource({
        "service.name,avatars-under-test",
        "service.version,9.8.7",
        "service.instance.id,node-7",
        "deployment.environment.name,test",
        "deployment.environment,test"
    })
    default void the_service_is_named(String key, String value) {
        assertThat(resources())
                .isNotEmpty()
                .allSatisfy(resource ->
                        assertThat(Trace.texts(resource.getAttributesList())).contains(Map.entry(key, value)));
    }

    @ParameterizedTest
    @CsvSource({"process.command_line", "process.command_args", "process.executable.path", "process.pid", "host.name"})
    default void the_machine_is_not(String key) {
        assertThat(resources())
                .allSatisfy(resource ->
                        assertThat(Trace.texts(resource.getAttributesList())).doesNotContainKey(key));
    }

    @Test
    default void spans_metrics_and_logs_are_of_one_service() {
        assertThat(resources()).hasSize(1);
    }

    private List<Resource> resources() {
        Call.FAILED_UPLOAD.awaited(capture());
        capture().awaitMetric("ivatar_requests_total");
        capture().awaitLog("storage-down");
        return capture().resources();
    }
}
