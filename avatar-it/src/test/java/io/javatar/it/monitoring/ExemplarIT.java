package io.javatar.it.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.proto.trace.v1.Span;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a point in a chart to the request behind it. */
@Tag("monitoring")
@ExtendWith(SharedLandscape.class)
class ExemplarIT {
    private final Landscape landscape;

    ExemplarIT(Landscape landscape) {
        this.landscape = landscape;
    }

    @Test
    void a_bucket_of_the_request_duration_leads_to_the_trace_of_a_request() {
        String buckets = "ivatar_request_duration_seconds_bucket{environment=\"production\",path=\"avatar\"}";
        Prometheus prometheus = landscape.prometheus();
        prometheus.await("exemplar", () -> !prometheus.traceIds(buckets).isEmpty());
        String trace = prometheus.traceIds(buckets).get(0);

        List<Span> spans = landscape.production().traces().awaitTrace(trace, ExemplarIT::hasRequest);

        assertThat(spans).anySatisfy(span -> assertThat(span.getName()).isEqualTo("GET /avatar/{hash}"));
    }

    private static boolean hasRequest(List<Span> spans) {
        return spans.stream().anyMatch(span -> span.getKind() == Span.SpanKind.SPAN_KIND_SERVER);
    }
}
