package io.javatar.web.start;

import io.javatar.web.settings.HttpSettings;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where the server files in deploy/ listen.
 *
 * @param host AVATAR_HTTP_HOST; empty for every address
 * @param port AVATAR_HTTP_PORT
 */
record HttpPlace(String host, int port) {
    /** Takes {@code *} for empty, too. */
    HttpPlace {
        host = "*".equals(host) ? "" : host;
    }

    static HttpPlace of(HttpSettings settings) {
        String host = settings.host();
        return new HttpPlace(host == null ? "" : host, settings.port());
    }

    boolean everywhere() {
        return host.isEmpty();
    }

    /** Listens there for a moment; returns what forbids it, as a sentence that names the setting, or nothing. */
    List<String> faults() {
        InetAddress address;
        try {
            address = InetAddress.getByName(everywhere() ? "0.0.0.0" : host);
        } catch (UnknownHostException e) {
            return List.of(HttpSettings.HOST.name() + " does not resolve to an address: '" + host + "'");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of the process before, which ended, do not count
            socket.bind(new InetSocketAddress(address, port));
            return List.of();
        } catch (IOException e) {
            return List.of(fault(address, e));
        }
    }

    private String fault(InetAddress address, IOException e) {
        if (!ofThisMachine(address)) {
            return HttpSettings.HOST.name() + " is not an address of this machine: '" + host + "'";
        }
        if (e instanceof BindException && String.valueOf(e.getMessage()).contains("in use")) {
            return "port " + port + " is taken; stop what listens there, or set " + HttpSettings.PORT.name()
                    + " to another port";
        }
        return HttpSettings.PORT.name() + " cannot be listened at: " + e.getMessage() + ": '" + port + "'";
    }

    private static boolean ofThisMachine(InetAddress address) {
        try {
            return address.isAnyLocalAddress()
                    || NetworkInterface.getByInetAddress(address) != null
                    || address.isLoopbackAddress();
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns how this very machine reaches the server. */
    String local() {
        return "http://" + (reachable().contains(":") ? "[" + reachable() + "]" : reachable()) + ":" + port;
    }

    private String reachable() {
        try {
            return everywhere() || InetAddress.getByName(host).isAnyLocalAddress() ? "127.0.0.1" : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
