package io.javatar.telemetry.span;

import org.jspecify.annotations.Nullable;

/**
 * What a span records of an HTTP request. A filter implements it over its own kind of request; each value is read once at
 * most.
 */
public interface ServerRequest {
    /** Returns the method, as it came. */
    String method();

    /** Returns {@code http} or {@code https}. */
    String scheme();

    /** Returns the query string without its question mark, undecoded; null for none. Recorded redacted only. */
    @Nullable
    String query();

    /** Returns the protocol, such as {@code HTTP/1.1}; null if not known. */
    @Nullable
    String protocol();

    /** Returns the first header of a name, in any case; null for none. */
    @Nullable
    String header(String name);

    /** Returns the configured name of this server (of its base URL), never what the client's Host header says. */
    String serverName();

    /** Returns the configured port of this server. */
    int serverPort();

    /** Returns the address of the peer, an IP literal; null if not known. */
    @Nullable
    String peerAddress();

    /** Returns the address of the client, an IP literal; behind a proxy that is trusted the one it names. */
    default @Nullable String clientAddress() {
        return peerAddress();
    }
}
