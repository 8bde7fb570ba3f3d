package io.javatar.web.observe;

import io.javatar.telemetry.span.ServerRequest;
import io.javatar.web.settings.BaseUrl;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A servlet request as telemetry reads it.
 *
 * @param request the request
 * @param baseUrl the server's own address: the Host header is the client's to choose
 */
record ServletServerRequest(HttpServletRequest request, BaseUrl baseUrl) implements ServerRequest {
    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String scheme() {
        return request.getScheme();
    }

    @Override
    public @Nullable String query() {
        return request.getQueryString();
    }

    @Override
    public @Nullable String protocol() {
        return request.getProtocol();
    }

    @Override
    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    @Override
    public String serverName() {
        return baseUrl.host();
    }

    @Override
    public int serverPort() {
        return baseUrl.port();
    }

    @Override
    public @Nullable String peerAddress() {
        return request.getRemoteAddr();
    }
}
