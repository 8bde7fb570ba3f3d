package io.javatar.web.settings;

import io.javatar.telemetry.settings.WebAddress;
import java.net.URI;

/**
 * What every link begins with.
 *
 * @param uri an absolute http(s) address without a slash at the end
 */
public record BaseUrl(URI uri) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Refuses what is no absolute http(s) address, or has a user, query or fragment; a slash at the end is dropped. */
    public static BaseUrl parse(String text) {
        URI uri;
        try {
            uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not an address", e);
        }
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean more = uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null;
        if (!web || more || WebAddress.host(uri) == null) {
            throw new IllegalArgumentException("is not of the form https://host[:port][/path]");
        }
        return new BaseUrl(uri);
    }

    /** Returns it as text, to put a path that begins with a slash behind. */
    public String text() {
        return uri.toString();
    }

    /** Returns its path, to begin links within the site with: empty, or a slash and more, without a slash at the end. */
    public String path() {
        return uri.getRawPath();
    }

    /** Returns the host. */
    public String host() {
        return String.valueOf(WebAddress.host(uri));
    }

    /** Returns the port, also where the address leaves it out. */
    public int port() {
        int port = WebAddress.port(uri);
        if (port > 0) {
            return port;
        }
        return "https".equals(uri.getScheme()) ? HTTPS : HTTP;
    }
}
