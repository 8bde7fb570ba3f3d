package io.javatar.web.settings;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens, and how its start is watched.
 *
 * @param host an address or host name; null for every address of the machine
 * @param port a TCP port
 * @param startTimeout how long a start may take
 */
public record HttpSettings(@Nullable String host, int port, Duration startTimeout) {
    /** At which address the server listens. */
    public static final Setting<String> HOST = Setting.text(
            "AVATAR_HTTP_HOST",
            "address or host name",
            "The address that the server files in deploy/ listen at. Not set: all; behind a reverse proxy on the same"
                    + " machine set 127.0.0.1.");

    /** At which port. */
    public static final Setting<Integer> PORT = Setting.number(
            "AVATAR_HTTP_PORT",
            "TCP port",
            "8080",
            new Range(1, 65_535),
            "The port of `./run serve` and of the server files in deploy/.");

    /** How long a start may take. */
    public static final Setting<Duration> START_TIMEOUT = Setting.seconds(
            "AVATAR_START_TIMEOUT",
            "120",
            new Range(1, 86_400),
            "How long `./run serve` and the start scripts in deploy/ wait for the server to be ready; then they stop it, say"
                    + " why, and end with 1.");

    static final List<Setting<?>> ALL = List.of(HOST, PORT, START_TIMEOUT);

    static HttpSettings of(Values values) {
        return new HttpSettings(values.find(HOST), values.of(PORT), values.of(START_TIMEOUT));
    }
}
