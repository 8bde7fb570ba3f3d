package io.javatar.telemetry;

import io.javatar.telemetry.span.ServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request as a filter would show it. */
record FakeRequest(String method, @Nullable String query, Map<String, String> headers) implements ServerRequest {
    static FakeRequest get(@Nullable String query) {
        return new FakeRequest("GET", query, Map.of());
    }

    static FakeRequest of(String method) {
        return new FakeRequest(method, null, Map.of());
    }

    FakeRequest with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name.toLowerCase(Locale.ROOT), value);
        return new FakeRequest(method, query, more);
    }

    @Override
    public String scheme() {
        return "https";
    }

    @Override
    public @Nullable String protocol() {
        return "HTTP/1.1";
    }

    @Override
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public String serverName() {
        return "avatars.example.org";
    }

    @Override
    public int serverPort() {
        return 443;
    }

    @Override
    public @Nullable String peerAddress() {
        return "203.0.113.77";
    }
}
