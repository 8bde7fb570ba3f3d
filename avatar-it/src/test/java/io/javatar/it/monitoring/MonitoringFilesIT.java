package io.javatar.it.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.monitoring.Programs.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of deploy/monitoring and the queries of docs/MONITORING.md, by the programs that read them. */
@Tag("monitoring")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonitoringFilesIT {
    private static final Path MONITORING = Workplace.monitoring();
    private static final List<Path> RULES = Workplace.files(MONITORING.resolve("rules"), ".yml");
    private static final List<Path> TESTS = Workplace.files(MONITORING.resolve("rules/tests"), ".yml");

    private final Programs programs = Programs.fromBuild();
    private final List<Rule> rules = loaded();

    @ParameterizedTest
    @ValueSource(strings = {"prometheus.yml", "prometheus-alloy.yml"})
    void prometheus_takes_its_configuration(String file) {
        assertTaken("promtool", List.of("check", "config", file));
    }

    @Test
    void alertmanager_takes_its_configuration() {
        assertTaken("amtool", List.of("check-config", "alertmanager.yml"));
    }

    @Test
    void prometheus_takes_every_rule() {
        assertTaken("promtool", arguments("check", RULES));
    }

    @Test
    void the_tests_of_the_rules_pass() {
        assertThat(TESTS).isNotEmpty();
        assertTaken("promtool", arguments("test", TESTS));
    }

    @Test
    void every_query_of_dashboards_and_page_is_promql() {
        List<Expression> expressions = Stream.of(Expression.ofDashboards(), Expression.ofPage())
                .flatMap(List::stream)
                .toList();
        List<Object> records = new ArrayList<>();
        for (Expression expression : expressions) {
            records.add(Map.of("record", "tried:" + records.size(), "expr", expression.text()));
        }
        Path file = Workplace.write(
                Workplace.empty("queries").resolve("queries.yml"),
                Map.of("groups", List.of(Map.of("name", "queries", "rules", records))));

        assertThat(Expression.ofPage()).hasSizeGreaterThan(12);
        assertTaken("promtool", List.of("check", "rules", file.toString()));
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void an_alert_says_what_it_is_and_where_its_runbook_stands(Rule alert) {
        assertThat(alert.labels().get("severity")).isIn("critical", "warning");
        assertThat(alert.annotations()).containsKeys("summary", "description");
        assertThat(alert.annotations().get("runbook_url"))
                .isEqualTo("docs/MONITORING.md#" + alert.name().toLowerCase(Locale.ROOT));
        assertThat(Workplace.read(Workplace.page())).contains("\n### " + alert.name() + "\n");
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void an_alert_has_a_case_that_fires_and_one_that_does_not(Rule alert) {
        String cases = String.join("\n", TESTS.stream().map(Workplace::read).toList());

        assertThat(cases).containsPattern("alertname: " + alert.name() + "\\s+exp_alerts:\\s+- exp_labels");
        assertThat(cases).containsPattern("alertname: " + alert.name() + ", exp_alerts: \\[]");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void a_rule_keeps_job_and_environment_apart(Rule rule) {
        String grouped = rule.expression().replaceAll("(by|on) ?\\(job, environment", "");

        assertThat(grouped).doesNotContain(" by (", " by(", "on (", "without");
        if (!rule.alerting()) {
            assertThat(grouped).isNotEqualTo(rule.expression());
        }
    }

    Stream<Rule> alerts() {
        return rules.stream().filter(Rule::alerting);
    }

    Stream<Rule> ours() {
        return rules.stream().filter(rule -> !rule.isOfCollector());
    }

    private static List<Rule> loaded() {
        try (Prometheus prometheus = Prometheus.start(Workplace.empty("files"), RULES, Map.of())) {
            return prometheus.rules();
        }
    }

    private void assertTaken(String program, List<String> arguments) {
        Said said = programs.run(MONITORING, program, arguments);
        assertThat(said.code()).as(said.text()).isZero();
    }

    private static List<String> arguments(String verb, List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of(verb, "rules"));
        files.forEach(file -> arguments.add(file.toString()));
        return arguments;
    }
}
