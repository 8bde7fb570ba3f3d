package io.javatar.telemetry.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardsPageTest {
    private static final Path DIRECTORY = Path.of("..", "deploy", "monitoring", "dashboards");

    @BeforeAll
    static void write() throws IOException {
        if ("write".equals(System.getProperty("javatar.docs"))) {
            Files.createDirectories(DIRECTORY);
            for (Dashboard dashboard : Dashboards.all()) {
                Files.writeString(file(dashboard), dashboard.json());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void the_file_in_deploy_is_the_one_of_the_definitions(Dashboard dashboard) throws IOException {
        assertThat(Files.readString(file(dashboard))).as("run ./run docs").isEqualTo(dashboard.json());
    }

    @Test
    void there_is_no_file_besides() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(dashboards()
                            .map(dashboard -> dashboard.name() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(AvatarMetric.class)
    void no_metric_is_without_a_panel(AvatarMetric metric) {
        assertThat(queries()).anyMatch(query -> query.expression().contains(metric.instrument()));
    }

    @Test
    void jobs_and_environments_are_never_mixed() {
        assertThat(queries())
                .filteredOn(query -> !query.expression().startsWith("otelcol:"))
                .isNotEmpty()
                .allSatisfy(query -> {
                    assertThat(query.expression()).contains(Selection.CHOSEN);
                    assertThat(query.expression().replaceAll("by \\((le, )?job, environment", ""))
                            .doesNotContain(" by (", "sum(", "count(");
                    assertThat(query.legend()).startsWith("{{job}} {{environment}}");
                });
    }

    @Test
    void a_label_that_a_metric_has_not_is_refused() {
        Selection uploads = Selection.of(AvatarMetric.FILE_UPLOADS);

        assertThatThrownBy(() -> uploads.rate(Tag.SIZE)).hasMessage("FILE_UPLOADS has no label size");
        assertThatThrownBy(() -> uploads.where(Tag.PATH, "=", "/")).hasMessage("FILE_UPLOADS has no label path");
        assertThatThrownBy(() -> uploads.quantile(0.5)).hasMessage("FILE_UPLOADS is no histogram");
    }

    @Test
    void quotes_and_backslashes_are_escaped() {
        assertThat(Json.of(List.of("\"\\\n", 1, true))).isEqualTo("""
                [
                  "\\"\\\\\\n",
                  1,
                  true
                ]
                """);
    }

    private static Path file(Dashboard dashboard) {
        return DIRECTORY.resolve(dashboard.name() + ".json");
    }

    private static Stream<Dashboard> dashboards() {
        return Dashboards.all().stream();
    }

    private static List<Query> queries() {
        return dashboards()
                .flatMap(dashboard -> dashboard.panels().stream())
                .flatMap(panel -> panel.queries().stream())
                .toList();
    }
}
