package io.javatar.telemetry.sdk;

import io.javatar.telemetry.settings.ServiceIdentity;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.DataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Label;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Converts the series of the page for remote write: each with all its labels, those of a scrape among them. */
final class RemoteSeries {
    private final String job;
    private final String instance;

    RemoteSeries(ServiceIdentity identity) {
        // The rule of OpenTelemetry's specification, which the collector follows too.
        String namespace = identity.attributes().getOrDefault("service.namespace", "");
        this.job = namespace.isEmpty() ? identity.name() : namespace + '/' + identity.name();
        this.instance = identity.instance();
    }

    /**
     * A series and its value.
     *
     * @param labels all its labels, sorted; {@code __name__} is its name
     * @param value its value now
     */
    record One(SortedMap<String, String> labels, double value) {}

    List<One> of(MetricSnapshots metrics) {
        List<One> all = new ArrayList<>();
        for (MetricSnapshot metric : metrics) {
            String name = metric.getMetadata().getPrometheusName();
            metric.getDataPoints().forEach(point -> add(all, name, point));
        }
        return all;
    }

    private void add(List<One> all, String name, DataPointSnapshot point) {
        if (point instanceof CounterDataPointSnapshot counter) {
            all.add(new One(labels(name + "_total", point), counter.getValue()));
        } else if (point instanceof GaugeDataPointSnapshot gauge) {
            all.add(new One(labels(name, point), gauge.getValue()));
        } else if (point instanceof InfoDataPointSnapshot) {
            all.add(new One(labels(name + "_info", point), 1));
        } else if (point instanceof HistogramDataPointSnapshot histogram) {
            histogram(all, name, histogram);
        }
    }

    private void histogram(List<One> all, String name, HistogramDataPointSnapshot point) {
        ClassicHistogramBuckets buckets = point.getClassicBuckets();
        long below = 0;
        for (int i = 0; i < buckets.size(); i++) {
            below += buckets.getCount(i);
            SortedMap<String, String> labels = labels(name + "_bucket", point);
            double bound = buckets.getUpperBound(i);
            labels.put("le", bound == Double.POSITIVE_INFINITY ? "+Inf" : Double.toString(bound));
            all.add(new One(labels, below));
        }
        all.add(new One(labels(name + "_count", point), below));
        all.add(new One(labels(name + "_sum", point), point.getSum()));
    }

    private SortedMap<String, String> labels(String name, DataPointSnapshot point) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put("__name__", name);
        labels.put("job", job);
        labels.put("instance", instance);
        for (Label label : point.getLabels()) {
            labels.put(label.getName(), label.getValue());
        }
        return labels;
    }
}
