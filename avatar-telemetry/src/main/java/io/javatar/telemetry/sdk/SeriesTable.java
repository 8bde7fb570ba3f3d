package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.AvatarMetric;
import io.javatar.telemetry.metric.Label;
import io.javatar.telemetry.metric.Tag;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The attributes of all series of one metric, each created at its first use and then kept: a series' place in the table is
 * the tuple of its labels' ordinals. Building attributes for each record would cost five times as much.
 */
final class SeriesTable {
    private final List<Tag> tags;
    private final List<List<String>> values;
    private final int seconds;
    private final int thirds;
    private final AtomicReferenceArray<Attributes> table;

    SeriesTable(AvatarMetric metric) {
        this.tags = metric.tags();
        this.values = tags.stream().map(Tag::texts).toList();
        this.seconds = size(1);
        this.thirds = size(2);
        this.table =
                new AtomicReferenceArray<>(values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact));
    }

    /** Returns the attributes of a series of a metric with one tag. */
    Attributes of(Label a) {
        return at(place(a));
    }

    /** Returns the attributes of a series of a metric with two tags. */
    Attributes of(Label a, Label b) {
        return at(place(a, b));
    }

    /** Returns the place of a series of a metric with one tag. */
    int place(Label a) {
        assert tags.size() == 1;
        return a.ordinal();
    }

    /** Returns the place of a series of a metric with two tags. */
    int place(Label a, Label b) {
        assert tags.size() == 2;
        return a.ordinal() * seconds + b.ordinal();
    }

    /** Returns the place of a series of a metric with three tags. */
    int place(Label a, Label b, Label c) {
        assert tags.size() == 3;
        return (a.ordinal() * seconds + b.ordinal()) * thirds + c.ordinal();
    }

    /** Returns how many places there are. */
    int places() {
        return table.length();
    }

    /** Returns the attributes of the series at a place. */
    Attributes at(int place) {
        Attributes known = table.get(place);
        if (known != null) {
            return known;
        }
        Attributes made = made(place);
        table.set(place, made);
        return made;
    }

    private int size(int tag) {
        return tag < values.size() ? values.get(tag).size() : 1;
    }

    private Attributes made(int place) {
        AttributesBuilder attributes = Attributes.builder();
        int rest = place;
        for (int i = tags.size() - 1; i >= 0; i--) {
            List<String> domain = values.get(i);
            attributes.put(tags.get(i).key(), domain.get(rest % domain.size()));
            rest /= domain.size();
        }
        return attributes.build();
    }
}
