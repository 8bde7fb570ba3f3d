package io.javatar.telemetry.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlightRecorderTest {
    @Test
    void a_jvm_that_hides_its_recorder_is_one_without() {
        ClassLoader hiding = new ClassLoader(null) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                throw new ClassNotFoundException(name);
            }
        };
        assertThat(FlightRecorder.isPresent(hiding)).isFalse();
        assertThat(FlightRecorder.isPresent()).isTrue();
    }
}
