package io.javatar.telemetry.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.telemetry.settings.AttributeNames;
import io.javatar.telemetry.span.ServerSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which names a request has when an operator asks for one generation of them, or for both. */
class HttpNamesTest {
    private static final List<String> TODAY = List.of(
            "http.request.method",
            "http.response.status_code",
            "http.route",
            "url.scheme",
            "url.path",
            "url.query",
            "server.address",
            "server.port",
            "user_agent.original",
            "client.address",
            "network.peer.address",
            "network.protocol.version");
    private static final List<String> OLD =
            List.of("http.method", "http.url", "http.status_code", "http.user_agent", "http.remote_addr");

    @Test
    void http_is_today_s_names_only() {
        assertThat(recorded(new AttributeNames(true, false, false))).containsExactlyInAnyOrderElementsOf(TODAY);
    }

    @Test
    void http_legacy_is_the_first_names_only() {
        assertThat(recorded(new AttributeNames(false, true, false))).containsExactlyInAnyOrderElementsOf(OLD);
    }

    @Test
    void http_dup_is_both() {
        assertThat(recorded(new AttributeNames(true, true, false)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TODAY, OLD).flatMap(List::stream).toList());
    }

    private static List<String> recorded(AttributeNames names) {
        Scene scene = Scene.naming(names);
        ServerSpan span =
                scene.recorder.server(Request.get().part("query", "s=80").header("User-Agent", "curl/8"));
        span.route("/avatar/{hash}");
        span.end(200);
        return scene.span().getAttributes().asMap().keySet().stream()
                .map(key -> key.getKey())
                .filter(key -> !key.startsWith("ivatar."))
                .toList();
    }
}
