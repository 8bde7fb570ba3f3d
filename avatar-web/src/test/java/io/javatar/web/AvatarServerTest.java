package io.javatar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.StorageProbe;
import io.javatar.storage.Storage;
import io.javatar.storage.StorageSettings;
import io.javatar.telemetry.Telemetry;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AvatarServerTest {
    @TempDir
    private Path dataDir;

    @Test
    @SuppressWarnings("NullAway") // stands for any part that fails
    void a_server_that_cannot_be_put_together_lets_go_of_its_data_directory() {
        assertThatThrownBy(() -> AvatarServer.of(null, Telemetry.silent(), open()))
                .isInstanceOf(RuntimeException.class);
        try (Storage again = open()) {
            assertThat(again.databaseAnswers()).isTrue();
        }
    }

    private Storage open() {
        return Storage.open(StorageSettings.in(dataDir), StorageProbe.SILENT, Clock.systemUTC());
    }
}
