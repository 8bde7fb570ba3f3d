package io.javatar.telemetry.settings;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses of receivers: {@code http} or {@code https}, a host, perhaps a port and a path, and nothing else. */
final class WebAddress {
    private static final int LAST_PORT = 65535;

    private WebAddress() {}

    /** Returns the address that a text names, or null if it has another form. */
    static @Nullable URI parse(String text) {
        try {
            URI url = new URI(text);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
            boolean place = url.getHost() != null && url.getPort() <= LAST_PORT;
            return web && plain && place ? url : null;
        } catch (URISyntaxException notAUrl) {
            return null;
        }
    }
}
