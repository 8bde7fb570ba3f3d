package io.javatar.web.settings;

import io.javatar.telemetry.settings.WebAddress;
import java.net.URI;

/**
 * What every absolute link begins with.
 *
 * @param uri an absolute http(s) address without a slash at the end
 */
public record BaseUrl(URI uri) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Returns AVATAR_BASE_URL, or where it is not set the local address with AVATAR_HTTP_PORT. */
    public static BaseUrl of(Settings settings) {
        String set = settings.of(AvatarSettings.BASE_URL);
        return new BaseUrl(
                URI.create(set.isEmpty() ? "http://localhost:" + settings.of(AvatarSettings.HTTP_PORT) : set));
    }

    /** Returns it as text, to put a path that begins with a slash behind. */
    public String text() {
        return uri.toString();
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
