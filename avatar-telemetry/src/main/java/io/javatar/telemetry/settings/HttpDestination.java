package io.javatar.telemetry.settings;

import java.net.URI;
import java.util.Map;

/**
 * Where something is posted. Holds secrets and does not show them.
 *
 * @param endpoint the URL
 * @param headers what every request says besides
 */
public record HttpDestination(URI endpoint, Map<String, String> headers) {
    @Override
    public String toString() {
        return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    }
}
