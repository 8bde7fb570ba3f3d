package io.javatar.telemetry.sdk;

import io.javatar.telemetry.metric.Method;
import io.javatar.telemetry.metric.Routes.Route;
import io.javatar.telemetry.privacy.ClientAddress;
import io.javatar.telemetry.privacy.QueryRedaction;
import io.javatar.telemetry.privacy.Scrubber;
import io.javatar.telemetry.settings.AttributeNames;
import io.javatar.telemetry.span.ServerRequest;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sets the attributes of a request and its response, in the stable and the old semantic conventions, without personal data.
 */
final class HttpAttributes {
    private static final Pattern METHOD_WORD = Pattern.compile("[A-Z-]{1,16}");
    private static final Map<String, String> VERSIONS =
            Map.of("HTTP/1.0", "1.0", "HTTP/1.1", "1.1", "HTTP/2", "2", "HTTP/2.0", "2.0", "HTTP/3", "3");
    private static final String UNTOLD_PATH = "/" + QueryRedaction.REDACTED;

    private final AttributeNames names;
    private final ClientAddress addresses;
    private final int textLimit;

    HttpAttributes(AttributeNames names, ClientAddress addresses, int textLimit) {
        this.names = names;
        this.addresses = addresses;
        this.textLimit = textLimit;
    }

    /** The parts of a URL that are kept until the route is known: all but its path, with the query redacted. */
    record Url(
            String scheme,
            String server,
            int port,
            @Nullable String query) {
        String with(String path) {
            return query == null || query.isEmpty()
                    ? scheme + "://" + server + ':' + port + path
                    : scheme + "://" + server + ':' + port + path + '?' + query;
        }
    }

    /** Sets what is known when a request begins; returns what the URL will need. */
    Url begin(Span span, ServerRequest request, Method method) {
        String scheme = "https".equals(request.scheme()) ? "https" : "http";
        String query = QueryRedaction.redact(request.query());
        String agent = text(request.header("User-Agent"));
        String nearest = request.peerAddress();
        String peer = addresses.mask(nearest);
        String farthest = request.clientAddress();
        String client = Objects.equals(farthest, nearest) ? peer : addresses.mask(farthest);
        String server = request.serverName();
        int port = request.serverPort();
        if (names.stable()) {
            span.setAttribute(AttributeKeys.HTTP_REQUEST_METHOD, method.text());
            span.setAttribute(AttributeKeys.URL_SCHEME, scheme);
            span.setAttribute(AttributeKeys.SERVER_ADDRESS, server);
            span.setAttribute(AttributeKeys.SERVER_PORT, (long) port);
            set(span, AttributeKeys.URL_QUERY, query);
            set(span, AttributeKeys.USER_AGENT, agent);
            set(span, AttributeKeys.CLIENT_ADDRESS, client);
            set(span, AttributeKeys.PEER_ADDRESS, peer);
            set(span, AttributeKeys.PROTOCOL_VERSION, version(request.protocol()));
            if (method == Method.OTHER && METHOD_WORD.matcher(request.method()).matches()) {
                span.setAttribute(AttributeKeys.HTTP_REQUEST_METHOD_ORIGINAL, request.method());
            }
        }
        if (names.old()) {
            span.setAttribute(AttributeKeys.OLD_METHOD, method.text());
            set(span, AttributeKeys.OLD_USER_AGENT, agent);
            set(span, AttributeKeys.OLD_REMOTE_ADDRESS, client);
        }
        return new Url(scheme, server, port, query);
    }

    /** Sets what is known when it ends; the path is the template, never the path as it came. */
    void end(Span span, Url url, Route route, int status) {
        String path = route.matched() ? route.template() : UNTOLD_PATH;
        if (names.stable()) {
            span.setAttribute(AttributeKeys.HTTP_RESPONSE_STATUS_CODE, (long) status);
            span.setAttribute(AttributeKeys.URL_PATH, path);
            set(span, AttributeKeys.HTTP_ROUTE, route.matched() ? path : null);
        }
        if (names.old()) {
            span.setAttribute(AttributeKeys.OLD_STATUS_CODE, (long) status);
            span.setAttribute(AttributeKeys.OLD_URL, url.with(path));
        }
    }

    private static void set(Span span, AttributeKey<String> key, @Nullable String value) {
        if (value != null) {
            span.setAttribute(key, value);
        }
    }

    private @Nullable String text(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            return null;
        }
        String text = Scrubber.scrub(header);
        return text.length() > textLimit ? text.substring(0, textLimit) : text;
    }

    private static @Nullable String version(@Nullable String protocol) {
        return protocol == null ? null : VERSIONS.get(protocol);
    }
}
