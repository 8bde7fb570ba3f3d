package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.metric.Format;
import io.javatar.telemetry.span.ServerSpan;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSpanTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Scene scene = Scene.recording();

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "GET,/avatar/{hash},GET /avatar/{hash}",
        "HEAD,/avatar/{hash},HEAD /avatar/{hash}",
        "GET,/no/such/path,GET",
        "BREW,/upload,HTTP /upload",
        "BREW,/no/such/path,HTTP"
    })
    void a_request_is_named_by_its_method_and_its_route(String method, String path, String name) {
        ServerSpan span = scene.recorder.server(Request.get().part("method", method));
        span.route(path);
        span.end(200);
        assertThat(scene.span().getName()).isEqualTo(name);
        assertThat(scene.span().getKind()).isEqualTo(SpanKind.SERVER);
    }

    @Test
    void today_s_names_tell_the_request_without_anything_personal() {
        assertThat(attributes(answered(request())))
                .containsEntry("http.request.method", "GET")
                .containsEntry("http.route", "/avatar/{hash}")
                .containsEntry("http.response.status_code", 200L)
                .containsEntry("url.scheme", "https")
                .containsEntry("url.path", "/avatar/{hash}")
                .containsEntry("url.query", "s=80&REDACTED")
                .containsEntry("server.address", "avatars.example.org")
                .containsEntry("server.port", 443L)
                .containsEntry("user_agent.original", "curl/8")
                .containsEntry("client.address", "198.51.100.0")
                .containsEntry("network.peer.address", "203.0.113.0")
                .containsEntry("network.protocol.version", "1.1")
                .containsEntry("ivatar.request_type", "avatar")
                .containsEntry("ivatar.avatar_size", 81L)
                .containsEntry("ivatar.avatar_format", "png");
    }

    @Test
    void the_first_names_tell_the_same() {
        assertThat(attributes(answered(request())))
                .containsEntry("http.method", "GET")
                .containsEntry("http.url", "https://avatars.example.org:443/avatar/{hash}?s=80&REDACTED")
                .containsEntry("http.status_code", 200L)
                .containsEntry("http.user_agent", "curl/8")
                .containsEntry("http.remote_addr", "198.51.100.0");
    }

    @Test
    void nothing_else_is_told() {
        assertThat(attributes(answered(request()))).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/avatar/0123456789abcdef0123456789abcdef", "/secret"})
    void a_path_that_fits_no_template_is_not_told(String path) {
        ServerSpan span = scene.recorder.server(Request.get());
        span.route(path);
        span.end(404);
        assertThat(attributes(scene.span()))
                .containsEntry("url.path", "/REDACTED")
                .containsEntry("http.url", "https://avatars.example.org:443/REDACTED")
                .containsEntry("ivatar.request_type", "other")
                .doesNotContainKey("http.route");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource({"200,UNSET,", "304,UNSET,", "404,UNSET,", "499,UNSET,", "500,ERROR,500", "503,ERROR,503"})
    void only_a_fault_of_the_server_is_an_error(int status, StatusCode code, String type) {
        scene.recorder.server(Request.get()).end(status);
        assertThat(scene.span().getStatus().getStatusCode()).isEqualTo(code);
        assertThat(attributes(scene.span()).get("error.type")).isEqualTo(type);
    }

    @Test
    void what_escapes_is_an_error_named_by_its_class_and_tells_no_message_of_strangers() {
        ServerSpan span = scene.recorder.server(Request.get());
        span.failed(new IllegalStateException("canary"));
        span.failed(new IllegalArgumentException("second"));
        span.end(500);
        SpanData data = scene.span();
        assertThat(data.getStatus().getDescription()).isEqualTo("IllegalStateException");
        assertThat(attributes(data)).containsEntry("error.type", "java.lang.IllegalStateException");
        assertThat(data.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("exception");
            assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.message")))
                    .isEqualTo("REDACTED");
            assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.stacktrace")))
                    .contains("RequestSpanTest")
                    .doesNotContain("canary");
        });
    }

    @Test
    void a_request_ends_once() {
        ServerSpan span = scene.recorder.server(Request.get());
        span.end(200);
        span.end(500);
        assertThat(attributes(scene.span())).containsEntry("http.response.status_code", 200L);
        assertThat(scene.metric("ivatar_request_duration_seconds")
                        .getHistogramData()
                        .getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getCount()).isEqualTo(1));
    }

    @Test
    void a_caller_s_trace_is_continued() {
        scene.recorder
                .server(Request.get().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"))
                .end(200);
        assertThat(scene.span().getTraceId()).isEqualTo(TRACE);
        assertThat(scene.span().getParentSpanId()).isEqualTo("b7ad6b7169203331");
    }

    @Test
    void a_caller_s_tracestate_goes_nowhere() {
        scene.recorder
                .server(Request.get()
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .header("tracestate", "vendor=canary"))
                .end(200);
        assertThat(scene.span().getSpanContext().getTraceState().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "00-00000000000000000000000000000000-b7ad6b7169203331-01", "ff-" + TRACE + "-b7-01"})
    void a_trace_that_cannot_be_read_begins_a_new_one(String traceparent) {
        scene.recorder.server(Request.get().header("traceparent", traceparent)).end(200);
        assertThat(scene.span().getParentSpanContext()).isEqualTo(SpanContext.getInvalid());
    }

    @ParameterizedTest
    @CsvSource({"BREW,BREW", "get,", "M-SEARCH,M-SEARCH", "AVERYLONGMETHODNAME,", "<script>,"})
    void an_unknown_method_is_told_where_it_looks_like_one(String method, String expected) {
        scene.recorder.server(Request.get().part("method", method)).end(405);
        assertThat(attributes(scene.span()))
                .containsEntry("http.request.method", "_OTHER")
                .containsEntry("http.method", "_OTHER");
        assertThat(attributes(scene.span()).get("http.request.method_original")).isEqualTo(expected);
    }

    @Test
    void a_user_agent_is_cut_and_scrubbed() {
        scene.recorder
                .server(Request.get().header("User-Agent", "ada@example.org " + "x".repeat(300)))
                .end(200);
        assertThat(String.valueOf(attributes(scene.span()).get("user_agent.original")))
                .hasSize(256)
                .startsWith("REDACTED x");
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.0,1.0", "HTTP/2,2", "HTTP/2.0,2.0", "HTTP/9,", "canary,"})
    void a_protocol_is_told_where_it_is_known(String protocol, String version) {
        scene.recorder.server(Request.get().part("protocol", protocol)).end(200);
        assertThat(attributes(scene.span()).get("network.protocol.version")).isEqualTo(version);
    }

    @Test
    void a_span_that_is_not_sampled_is_counted_all_the_same() {
        Scene unsampled = Scene.unsampled();
        ServerSpan span = unsampled.recorder.server(Request.get());
        span.route("/avatar/{hash}");
        span.failed(new IllegalStateException());
        unsampled.nanos.set(2_000_000_000);
        span.end(500);
        assertThat(unsampled.spans()).isEmpty();
        assertThat(unsampled
                        .metric("ivatar_request_duration_seconds")
                        .getHistogramData()
                        .getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getSum()).isEqualTo(2.0));
    }

    private static Request request() {
        return Request.get()
                .part("query", "s=80&email=ada@example.org")
                .part("client", "198.51.100.9")
                .header("User-Agent", "curl/8")
                .header("Cookie", "id=canary");
    }

    private SpanData answered(Request request) {
        ServerSpan span = scene.recorder.server(request);
        span.route("/avatar/{hash}");
        span.avatar(81, Format.PNG);
        span.end(200);
        return scene.span();
    }

    private static Map<String, Object> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().getKey(), Map.Entry::getValue));
    }
}
