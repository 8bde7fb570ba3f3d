package io.javatar.storage.photo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.core.port.ContentId;
import io.javatar.core.port.Photos;
import io.javatar.core.port.Statistics;
import io.javatar.core.port.StatisticsContract;
import io.javatar.core.problem.AvatarException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpaStatisticsTest extends StatisticsContract {
    @TempDir
    private Path dataDir;

    private JpaStore store;

    @BeforeEach
    void open() {
        store = JpaStore.open(dataDir, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Photos photos() {
        return store.photos;
    }

    @Override
    protected Statistics statistics() {
        return store.statistics;
    }

    @Override
    protected ContentId blob(String text) {
        return store.blob(text);
    }

    @Test
    void a_closed_database_refuses() {
        close();
        assertThatThrownBy(() -> statistics().census()).isInstanceOf(AvatarException.class);
    }
}
