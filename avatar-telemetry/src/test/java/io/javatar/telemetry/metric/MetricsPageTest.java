package io.javatar.telemetry.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetricsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "METRICS.md");

    @Test
    void the_page_in_docs_is_the_one_of_the_definitions() throws IOException {
        if ("write".equals(System.getProperty("javatar.docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, MetricsPage.markdown());
        }
        assertThat(Files.readString(PAGE)).as("run ./run docs").isEqualTo(MetricsPage.markdown());
    }
}
