package io.javatar.telemetry.doctor;

import io.javatar.telemetry.settings.WebAddress;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Probes an address: does its name resolve, does anything listen, is it TLS. */
final class Reach {
    private static final int LIMIT_MILLIS = 5000;

    private Reach() {}

    /** Returns what is wrong with the way to an address, or null if someone listens there. */
    static @Nullable String fault(URI endpoint) {
        String place = place(endpoint);
        InetSocketAddress address = new InetSocketAddress(host(endpoint), port(endpoint));
        if (address.isUnresolved()) {
            return "the name " + WebAddress.host(endpoint)
                    + " is not known here. Correct the endpoint, or the name service.";
        }
        try (Socket socket = new Socket()) {
            socket.connect(address, LIMIT_MILLIS);
        } catch (ConnectException refused) {
            return "nobody listens on " + place + ". Start the receiver, or correct the endpoint.";
        } catch (SocketTimeoutException silent) {
            return place + " does not answer within 5 s. Is a firewall between?";
        } catch (IOException unreachable) {
            return place + " cannot be reached: " + unreachable.getMessage() + '.';
        }
        if (isTls(endpoint) && !speaksTls(endpoint)) {
            return place + " does not speak TLS, the endpoint says https. Set http:// if this network is safe.";
        }
        return null;
    }

    /** Returns whether a TLS handshake gets an answer of TLS, with whatever certificate. */
    static boolean speaksTls(URI endpoint) {
        try (SSLSocket socket = (SSLSocket) trustsAll().getSocketFactory().createSocket()) {
            socket.connect(new InetSocketAddress(host(endpoint), port(endpoint)), LIMIT_MILLIS);
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.startHandshake();
            return true;
        } catch (SSLException answer) {
            // An alert, as of a server that asks for a client's certificate, is TLS too.
            String words = String.valueOf(answer.getMessage()).toLowerCase(Locale.ROOT);
            return words.contains("alert") && !words.contains("unrecognized");
        } catch (IOException noAnswer) {
            return false;
        }
    }

    static boolean isTls(URI endpoint) {
        return "https".equalsIgnoreCase(endpoint.getScheme());
    }

    static String place(URI endpoint) {
        return WebAddress.host(endpoint) + ":" + port(endpoint);
    }

    private static String host(URI endpoint) {
        String host = String.valueOf(WebAddress.host(endpoint));
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(URI endpoint) {
        int usual = isTls(endpoint) ? 443 : 80;
        int port = WebAddress.port(endpoint);
        return port < 0 ? usual : port;
    }

    // For a look at the protocol only: nothing is sent over such a connection.
    private static SSLContext trustsAll() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Trusting()}, null);
            return context;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static final class Trusting implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
