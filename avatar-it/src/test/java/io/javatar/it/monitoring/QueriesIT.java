package io.javatar.it.monitoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query that people are given, asked of a Prometheus that fetches two real servers. */
@Tag("monitoring")
@ExtendWith(SharedLandscape.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesIT {
    private static final Set<String> BOTH = Set.of("production", "development");

    /** Nothing measures calls of other services before there are any; only their counters begin at zero. */
    private static final String NOT_DRIVEN_YET = "ivatar_external_avatar_request_duration_seconds";

    private final Prometheus prometheus;

    QueriesIT(Landscape landscape) {
        this.prometheus = landscape.prometheus();
        landscape.driveEverything();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void a_query_has_data_of_each_environment_for_itself(Expression expression) {
        prometheus.await(
                "data of both environments for " + expression,
                () -> environments(expression.text()).equals(BOTH));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void a_recorded_series_has_data_of_each_environment_for_itself(Rule rule) {
        prometheus.await(
                "data of both environments for " + rule,
                () -> environments(rule.expression()).equals(BOTH));
        prometheus.await(
                "recorded series of both environments for " + rule,
                () -> environments(rule.name()).equals(BOTH));
    }

    Stream<Expression> expressions() {
        return Stream.of(Expression.ofDashboards(), Expression.ofPage())
                .flatMap(List::stream)
                .filter(expression -> !expression.text().contains("otelcol"))
                .filter(expression -> !expression.text().contains(NOT_DRIVEN_YET))
                .distinct();
    }

    Stream<Rule> recorded() {
        List<Path> files = Workplace.files(Workplace.monitoring().resolve("rules"), ".yml");
        try (Prometheus asDelivered = Prometheus.start(Workplace.empty("rules"), files, Map.of())) {
            return asDelivered.rules().stream().filter(rule -> !rule.alerting() && !rule.isOfCollector());
        }
    }

    private Set<String> environments(String expression) {
        return prometheus.query(expression).stream().map(Sample::environment).collect(Collectors.toSet());
    }
}
