package io.javatar.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.server.JavatarServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerLifecycleIT {
    @Test
    void a_server_gets_ready_and_ends_on_sigterm_within_ten_seconds() {
        try (JavatarServer server = JavatarServer.named("lifecycle").start()) {
            assertThat(server.stop()).isLessThan(Duration.ofSeconds(10));
        }
    }
}
