package io.javatar.telemetry.metric;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates docs/METRICS.md from the definitions. */
public final class MetricsPage {
    private static final String HEAD = """
            # Metrics

            Written from `AvatarMetric`; do not edit. The names are the same on the Prometheus page (`/metrics` on its own
            port) and at a collector. Every series of the page also has the label `environment`, so that production and
            development never mix. Counters begin at zero with each start: always take `rate()` first, then `sum()`.

            | Metric | Kind | Unit | Labels | What it measures |
            |---|---|---|---|---|
            """;

    private static final String TAGS = """

            ## Labels

            A label has these values and no others; whatever else comes is counted as the last one of its list.

            | Label | Meaning | Values |
            |---|---|---|
            """;

    private static final String BUCKETS = """

            ## Buckets of histograms

            """;

    private static final String JVM = """

            ## The Java virtual machine

            `jvm_*` are those of OpenTelemetry's runtime metrics: memory (`jvm_memory_used_bytes`), garbage collection
            (`jvm_gc_duration_seconds`), threads (`jvm_thread_count`), classes and processor time
            (`jvm_cpu_time_seconds_total`). `target_info` names the service, its version and its instance.
            """;

    private MetricsPage() {}

    /** Returns the page in Markdown, lines ended by a line feed. */
    public static String markdown() {
        String metrics = Stream.of(AvatarMetric.values()).map(MetricsPage::row).collect(Collectors.joining());
        String tags = Stream.of(Tag.values()).map(MetricsPage::row).collect(Collectors.joining());
        return HEAD + metrics + TAGS + tags + BUCKETS + buckets() + JVM;
    }

    private static String row(AvatarMetric metric) {
        String tags = metric.tags().stream().map(tag -> '`' + tag.key() + '`').collect(Collectors.joining(" "));
        return line(List.of(
                '`' + metric.instrument() + '`',
                metric.kind().words(),
                '`' + metric.unit() + '`',
                tags,
                metric.help()));
    }

    private static String row(Tag tag) {
        String values = tag.texts().stream().map(text -> '`' + text + '`').collect(Collectors.joining(" "));
        return line(List.of('`' + tag.key() + '`', tag.help(), values));
    }

    private static String buckets() {
        return Stream.of(MetricKind.SECONDS, MetricKind.SIZES)
                .map(kind -> "* " + (kind == MetricKind.SECONDS ? "seconds: " : "bytes: ") + bounds(kind) + '\n')
                .collect(Collectors.joining());
    }

    private static String bounds(MetricKind kind) {
        return Arrays.stream(kind.buckets())
                .mapToObj(
                        bound -> BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
