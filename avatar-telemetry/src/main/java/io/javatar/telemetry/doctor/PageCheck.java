package io.javatar.telemetry.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javatar.telemetry.settings.PrometheusEndpoint;
import io.javatar.telemetry.settings.PrometheusEndpoint.Credentials;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** Checks whether the metrics page can open, or answers already. */
final class PageCheck {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private PageCheck() {}

    /**
     * What was found.
     *
     * @param fine whether all is well
     * @param words what it is
     */
    record Found(boolean fine, String words) {}

    static Found look(PrometheusEndpoint endpoint) {
        InetSocketAddress address = new InetSocketAddress(endpoint.host(), endpoint.port());
        if (address.isUnresolved()) {
            return new Found(false, "the name " + endpoint.host() + " is not known here. Correct the endpoint.");
        }
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(address);
            return new Found(true, "the port is free; the server can open it. No server has it open now.");
        } catch (IOException taken) {
            return answer(endpoint);
        }
    }

    private static Found answer(PrometheusEndpoint endpoint) {
        try {
            HttpResponse<String> response = HttpClient.newBuilder()
                    .connectTimeout(LIMIT)
                    .build()
                    .send(request(endpoint), BodyHandlers.ofString());
            return found(response, endpoint);
        } catch (IOException noPage) {
            return new Found(
                    false, "the port is taken by a program that answers no HTTP, or this host is of another machine.");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return new Found(false, "was not waited for");
        }
    }

    private static HttpRequest request(PrometheusEndpoint endpoint) {
        boolean everywhere =
                endpoint.host().equals("0.0.0.0") || endpoint.host().equals("::");
        PrometheusEndpoint near =
                new PrometheusEndpoint(everywhere ? "127.0.0.1" : endpoint.host(), endpoint.port(), null);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(near.toString())).timeout(LIMIT);
        Credentials credentials = endpoint.credentials();
        if (credentials != null) {
            String pair = credentials.user() + ':' + credentials.password();
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
        }
        return request.build();
    }

    private static Found found(HttpResponse<String> response, PrometheusEndpoint endpoint) {
        if (response.statusCode() == 401) {
            String why = endpoint.credentials() == null
                    ? "asks for a password, and none is set here. Set IVATAR_PROMETHEUS_USER and _PASSWORD as the server has them."
                    : "does not take this user and password. The running server has others.";
            return new Found(false, why);
        }
        long series = response.body()
                .lines()
                .filter(line -> line.startsWith("ivatar_"))
                .count();
        return response.statusCode() == 200 && series > 0
                ? new Found(true, "a running server answers, with " + series + " series of avatars.")
                : new Found(false, "the port is taken by another program. Choose another port.");
    }
}
