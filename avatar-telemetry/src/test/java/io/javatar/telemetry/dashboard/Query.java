package io.javatar.telemetry.dashboard;

import io.javatar.telemetry.metric.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One expression of a panel.
 *
 * @param expression PromQL
 * @param legend how Grafana names each line, with labels in double braces
 */
record Query(String expression, String legend) {
    private static final String WHERE = "{{job}} {{environment}}";

    /** An expression by job, environment and these tags. */
    static Query by(String expression, Tag... tags) {
        return new Query(
                expression,
                WHERE + Arrays.stream(tags).map(tag -> " {{" + tag.key() + "}}").collect(Collectors.joining()));
    }

    /** An expression by job and environment, told by a word. */
    static Query named(String word, String expression) {
        return new Query(expression, WHERE + ' ' + word);
    }

    /** An expression by job, environment and instance, told by a word; the word may be empty. */
    static Query perServer(String word, String expression) {
        return new Query(expression, (WHERE + " {{instance}} " + word).trim());
    }
}
