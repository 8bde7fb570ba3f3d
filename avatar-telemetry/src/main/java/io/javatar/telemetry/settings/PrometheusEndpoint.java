package io.javatar.telemetry.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the metrics page opens.
 *
 * @param host a name or address of this machine, IPv6 without brackets
 * @param port 0 to 65535; 0 lets the machine choose
 * @param credentials who may read it, or null for everyone
 */
public record PrometheusEndpoint(
        String host, int port, @Nullable Credentials credentials) {
    /** Where developers look. */
    public static final PrometheusEndpoint DEVELOPMENT = new PrometheusEndpoint("127.0.0.1", 9464, null);

    private static final Pattern FORM = Pattern.compile("(?:\\[([0-9a-fA-F:.]+)]|([^:\\s\\[\\]/]*)):(\\d{1,5})");

    /**
     * A user name and a password, for HTTP Basic.
     *
     * @param user the user name
     * @param password the password
     */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user + ":***";
        }
    }

    /** Returns the endpoint that a text names, or null if it has another form. */
    static @Nullable PrometheusEndpoint parse(String text, @Nullable Credentials credentials) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(3)) > 65535) {
            return null;
        }
        String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return new PrometheusEndpoint(
                host.isEmpty() ? "0.0.0.0" : host, Integer.parseInt(matcher.group(3)), credentials);
    }

    /** Returns whether only this machine can reach it. */
    public boolean isLocal() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    @Override
    public String toString() {
        return "http://" + (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + port + "/metrics";
    }
}
