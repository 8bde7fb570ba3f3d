package io.javatar.telemetry.sdk;

import io.javatar.telemetry.json.JsonWriter;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.Data;
import io.opentelemetry.sdk.metrics.data.DoubleExemplarData;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.ExemplarData;
import io.opentelemetry.sdk.metrics.data.HistogramData;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongExemplarData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.metrics.data.SumData;

/** Writes a metric in the JSON of OTLP. */
final class OtlpJsonMetrics {
    private OtlpJsonMetrics() {}

    static void metric(JsonWriter json, MetricData metric) {
        json.beginObject().field("name", metric.getName());
        json.field("description", metric.getDescription());
        json.field("unit", metric.getUnit());
        switch (metric.getType()) {
            case LONG_SUM, DOUBLE_SUM -> sum(json, (SumData<?>) metric.getData());
            case LONG_GAUGE, DOUBLE_GAUGE -> {
                json.name("gauge").beginObject();
                points(json, metric.getData());
                json.endObject();
            }
            case HISTOGRAM -> histogram(json, metric.getHistogramData());
            // The SDK makes these only where a view or a reader asks for them, which none here does.
            case SUMMARY, EXPONENTIAL_HISTOGRAM -> {}
        }
        json.endObject();
    }

    private static void sum(JsonWriter json, SumData<?> sum) {
        json.name("sum").beginObject();
        points(json, sum);
        temporality(json, sum.getAggregationTemporality());
        json.name("isMonotonic").value(sum.isMonotonic()).endObject();
    }

    private static void histogram(JsonWriter json, HistogramData histogram) {
        json.name("histogram").beginObject();
        points(json, histogram);
        temporality(json, histogram.getAggregationTemporality());
        json.endObject();
    }

    private static void temporality(JsonWriter json, AggregationTemporality temporality) {
        json.field("aggregationTemporality", temporality == AggregationTemporality.DELTA ? 1 : 2);
    }

    private static void points(JsonWriter json, Data<? extends PointData> data) {
        json.name("dataPoints").beginArray();
        for (PointData point : data.getPoints()) {
            json.beginObject();
            OtlpJsonValues.attributes(json, point.getAttributes());
            OtlpJsonValues.nanos(json, "startTimeUnixNano", point.getStartEpochNanos());
            OtlpJsonValues.nanos(json, "timeUnixNano", point.getEpochNanos());
            value(json, point);
            json.name("exemplars").beginArray();
            point.getExemplars().forEach(exemplar -> exemplar(json, exemplar));
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void value(JsonWriter json, PointData point) {
        if (point instanceof LongPointData number) {
            json.field("asInt", Long.toString(number.getValue()));
        } else if (point instanceof DoublePointData number) {
            json.field("asDouble", number.getValue());
        } else if (point instanceof HistogramPointData histogram) {
            buckets(json, histogram);
        }
    }

    private static void buckets(JsonWriter json, HistogramPointData point) {
        json.field("count", Long.toString(point.getCount()));
        json.field("sum", point.getSum());
        if (point.hasMin()) {
            json.field("min", point.getMin());
        }
        if (point.hasMax()) {
            json.field("max", point.getMax());
        }
        json.name("bucketCounts").beginArray();
        point.getCounts().forEach(count -> json.value(count.toString()));
        json.endArray().name("explicitBounds").beginArray();
        point.getBoundaries().forEach(json::value);
        json.endArray();
    }

    private static void exemplar(JsonWriter json, ExemplarData exemplar) {
        json.beginObject();
        OtlpJsonValues.nanos(json, "timeUnixNano", exemplar.getEpochNanos());
        if (exemplar instanceof LongExemplarData number) {
            json.field("asInt", Long.toString(number.getValue()));
        } else if (exemplar instanceof DoubleExemplarData number) {
            json.field("asDouble", number.getValue());
        }
        if (exemplar.getSpanContext().isValid()) {
            json.field("traceId", exemplar.getSpanContext().getTraceId());
            json.field("spanId", exemplar.getSpanContext().getSpanId());
        }
        json.endObject();
    }
}
