package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PromQL over one metric, with names and labels of its definition only. Every sum is by job and environment, so that
 * production and development never mix.
 *
 * @param metric what is asked for
 * @param matchers which of its series
 */
record Selection(AvatarMetric metric, String matchers) {
    /** The matchers of the two variables that every dashboard has. */
    static final String CHOSEN = "job=~\"$job\",environment=~\"$environment\"";

    /** The same, for a name that has no further matchers. */
    static final String ALL = '{' + CHOSEN + '}';

    /** Returns all series of a metric in the chosen jobs and environments. */
    static Selection of(AvatarMetric metric) {
        return new Selection(metric, CHOSEN);
    }

    /** Narrows the series, as in {@code where(Tag.SUCCESS, "=", "true")}. */
    Selection where(Tag tag, String operator, String value) {
        check(tag);
        return new Selection(metric, matchers + ',' + tag.key() + operator + '"' + value + '"');
    }

    /** The events of a counter, each second. */
    String rate(Tag... by) {
        return rateOf("", by);
    }

    /** The events of a counter within a window such as {@code 1h}. */
    String increase(String window, Tag... by) {
        return sum(by) + " (increase(" + series("") + '[' + window + "]))";
    }

    /** The present sum of a gauge. */
    String now(Tag... by) {
        return sum(by) + " (" + series("") + ')';
    }

    /** How often a histogram measured, each second. */
    String measured(Tag... by) {
        return rateOf("_count", by);
    }

    /** The mean of what a histogram measured. */
    String mean(Tag... by) {
        return rateOf("_sum", by) + " / " + rateOf("_count", by);
    }

    /** The value that a share of what a histogram measured stays below. */
    String quantile(double share, Tag... by) {
        if (!metric.kind().words().equals("histogram")) {
            throw new IllegalArgumentException(metric + " is no histogram");
        }
        String sum = sum(by).replace("sum by (", "sum by (le, ");
        return "histogram_quantile(" + share + ", " + sum + " (rate(" + series("_bucket") + "[$__rate_interval])))";
    }

    private String rateOf(String part, Tag... by) {
        return sum(by) + " (rate(" + series(part) + "[$__rate_interval]))";
    }

    private String series(String part) {
        return metric.instrument() + part + '{' + matchers + '}';
    }

    private String sum(Tag... by) {
        Arrays.stream(by).forEach(this::check);
        return Stream.concat(Stream.of("job", "environment"), Arrays.stream(by).map(Tag::key))
                .collect(Collectors.joining(", ", "sum by (", ")"));
    }

    private void check(Tag tag) {
        if (!metric.tags().contains(tag)) {
            throw new IllegalArgumentException(metric + " has no label " + tag.key());
        }
    }
}
