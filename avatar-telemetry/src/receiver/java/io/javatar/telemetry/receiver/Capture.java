package io.javatar.telemetry.receiver;

import com.google.protobuf.Message;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All messages that arrived so far, whichever way they came. */
public final class Capture {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final List<Message> messages = new ArrayList<>();

    synchronized void add(Message message) {
        messages.add(message);
        notifyAll();
    }

    /** Waits until the spans of a trace fulfil a condition, and returns them. */
    public List<Span> awaitTrace(String traceId, Predicate<List<Span>> complete) {
        await(() -> complete.test(trace(traceId)), "trace " + traceId);
        return trace(traceId);
    }

    /** Waits until a metric of this name arrived, and returns it as it arrived last. */
    public Metric awaitMetric(String name) {
        return awaitMetric(name, metric -> true);
    }

    /** Waits until a metric of this name fulfils a condition, and returns it as it arrived last. */
    public Metric awaitMetric(String name, Predicate<Metric> complete) {
        await(() -> last(name).filter(complete).isPresent(), "metric " + name);
        return last(name).orElseThrow();
    }

    private Optional<Metric> last(String name) {
        return metrics().stream()
                .filter(metric -> metric.getName().equals(name))
                .reduce((earlier, later) -> later);
    }

    /** Waits until so many spans arrived, and returns all. */
    public List<Span> awaitSpans(int count) {
        await(() -> spans().size() >= count, count + " spans");
        return spans();
    }

    /** Waits until so many spans of a name arrived. */
    public void awaitSpans(String name, int count) {
        await(
                () -> spans().stream()
                                .filter(span -> span.getName().equals(name))
                                .count()
                        >= count,
                count + " spans " + name);
    }

    /** Waits until a log record with this text arrived, and returns it. */
    public Logged awaitLog(String text) {
        Predicate<Logged> wanted =
                logged -> logged.record().getBody().getStringValue().contains(text);
        await(() -> logs().stream().anyMatch(wanted), "log record " + text);
        return logs().stream().filter(wanted).findFirst().orElseThrow();
    }

    /** All log records, in the order of arrival. */
    public synchronized List<Logged> logs() {
        return messages.stream()
                .filter(ExportLogsServiceRequest.class::isInstance)
                .map(ExportLogsServiceRequest.class::cast)
                .flatMap(request -> request.getResourceLogsList().stream())
                .flatMap(resource -> resource.getScopeLogsList().stream())
                .flatMap(scope -> scope.getLogRecordsList().stream()
                        .map(record -> new Logged(scope.getScope().getName(), record)))
                .toList();
    }

    /**
     * A log record.
     *
     * @param logger who said it
     * @param record what was said
     */
    public record Logged(String logger, LogRecord record) {}

    /** All spans, in the order of arrival. */
    public synchronized List<Span> spans() {
        return messages.stream()
                .filter(ExportTraceServiceRequest.class::isInstance)
                .map(ExportTraceServiceRequest.class::cast)
                .flatMap(request -> request.getResourceSpansList().stream())
                .flatMap(resource -> resource.getScopeSpansList().stream())
                .flatMap(scope -> scope.getSpansList().stream())
                .toList();
    }

    /** The spans of one trace, in the order of arrival. */
    public List<Span> trace(String traceId) {
        return spans().stream()
                .filter(span -> hex(span.getTraceId().toByteArray()).equals(traceId))
                .toList();
    }

    /** The names of all metrics that arrived. */
    public Set<String> metricNames() {
        return metrics().stream().map(Metric::getName).collect(Collectors.toSet());
    }

    /** All metrics, in the order of arrival; each comes again with every export. */
    public synchronized List<Metric> metrics() {
        return messages.stream()
                .filter(ExportMetricsServiceRequest.class::isInstance)
                .map(ExportMetricsServiceRequest.class::cast)
                .flatMap(request -> request.getResourceMetricsList().stream())
                .flatMap(resource -> resource.getScopeMetricsList().stream())
                .flatMap(scope -> scope.getMetricsList().stream())
                .toList();
    }

    /** Who sent all that, each once. */
    public synchronized List<Resource> resources() {
        return messages.stream().flatMap(Capture::senders).distinct().toList();
    }

    private static Stream<Resource> senders(Message message) {
        if (message instanceof ExportTraceServiceRequest traces) {
            return traces.getResourceSpansList().stream().map(ResourceSpans::getResource);
        }
        if (message instanceof ExportMetricsServiceRequest metrics) {
            return metrics.getResourceMetricsList().stream().map(ResourceMetrics::getResource);
        }
        return ((ExportLogsServiceRequest) message)
                .getResourceLogsList().stream().map(ResourceLogs::getResource);
    }

    /** Everything that arrived, as text, to look for what must not be there. */
    public synchronized String everything() {
        return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
    }

    /** Lower-case hex digits of an id. */
    public static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    private synchronized void await(Condition condition, String what) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try {
            while (!condition.holds()) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError(what + " did not arrive within " + LIMIT.toSeconds() + " s");
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Condition {
        boolean holds();
    }
}
