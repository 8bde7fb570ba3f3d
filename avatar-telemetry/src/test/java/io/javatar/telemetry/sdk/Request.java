package io.javatar.telemetry.sdk;

import io.javatar.telemetry.span.ServerRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose every part a test can set. */
final class Request implements ServerRequest {
    private final Map<String, String> parts = new HashMap<>();

    private Request() {}

    static Request get() {
        return new Request().part("method", "GET").part("peer", "203.0.113.77").part("protocol", "HTTP/1.1");
    }

    Request part(String name, String value) {
        parts.put(name, value);
        return this;
    }

    Request header(String name, String value) {
        return part("header." + name.toLowerCase(Locale.ROOT), value);
    }

    @Override
    public String method() {
        return parts.getOrDefault("method", "");
    }

    @Override
    public String scheme() {
        return parts.getOrDefault("scheme", "https");
    }

    @Override
    public @Nullable String query() {
        return parts.get("query");
    }

    @Override
    public @Nullable String protocol() {
        return parts.get("protocol");
    }

    @Override
    public @Nullable String header(String name) {
        return parts.get("header." + name.toLowerCase(Locale.ROOT));
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
        return parts.get("peer");
    }

    @Override
    public @Nullable String clientAddress() {
        return parts.getOrDefault("client", parts.get("peer"));
    }
}
