package io.javatar.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Fetches the metrics page of running telemetry. */
final class Scrape {
    private Scrape() {}

    static List<String> lines(Telemetry telemetry) throws IOException, InterruptedException {
        return get(telemetry, "text/plain").body().lines().toList();
    }

    static HttpResponse<String> get(Telemetry telemetry, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(telemetry))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    static URI address(Telemetry telemetry) {
        return telemetry.status().destinations().stream()
                .filter(line -> line.endsWith("/metrics"))
                .map(line -> URI.create(line.substring(line.indexOf("http"))))
                .findFirst()
                .orElseThrow();
    }
}
