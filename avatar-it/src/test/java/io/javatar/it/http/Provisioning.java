package io.javatar.it.http;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/**
 * The provisioning API of a site, asked with one Authorization header.
 *
 * @param site where
 * @param authorization the header's value; empty for none
 */
public record Provisioning(Site site, String authorization) {
    private static final String COLLECTION = "/api/v1/avatars";

    /** Pushes a picture as raw body without saying what it is. */
    public Reply put(String identity, byte[] picture) {
        return put(identity, picture, "application/octet-stream");
    }

    /** Pushes a picture as raw body. */
    public Reply put(String identity, byte[] picture, String mediaType) {
        return send("PUT", query(identity), BodyPublishers.ofByteArray(picture), "Content-Type", mediaType);
    }

    /** Pushes a form. */
    public Reply put(String identity, Form form) {
        return send("PUT", query(identity), form.body(), "Content-Type", form.mediaType());
    }

    /** Asks what is stored for an identity. */
    public Reply get(String identity) {
        return send("GET", query(identity), BodyPublishers.noBody());
    }

    /** Removes what is stored for an identity. */
    public Reply delete(String identity) {
        return send("DELETE", query(identity), BodyPublishers.noBody());
    }

    /** Asks for one page of the list; the query without its question mark, or empty. */
    public Reply list(String query) {
        return send("GET", query.isEmpty() ? COLLECTION : COLLECTION + "?" + query, BodyPublishers.noBody());
    }

    /** Sends any request below this API's authorisation. */
    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        if (authorization.isEmpty()) {
            return site.send(method, path, body, headers);
        }
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = authorization;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return site.send(method, path, body, all);
    }

    /** The path and query of one identity. */
    public static String query(String identity) {
        return COLLECTION + "?identity=" + URLEncoder.encode(identity, StandardCharsets.UTF_8);
    }
}
