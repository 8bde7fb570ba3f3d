package io.javatar.telemetry.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void the_version_is_that_of_the_build() {
        assertThat(Machine.local().version()).matches("2\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void the_machine_has_a_name() {
        assertThat(Machine.local().hostName()).isNotBlank();
    }

    @Test
    void this_process_can_be_read() {
        assertThat(TelemetrySettings.ofThisProcess().identity().instance()).isNotBlank();
    }
}
