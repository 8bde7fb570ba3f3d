package io.javatar.telemetry.doctor;

import io.javatar.telemetry.sdk.ProbeExport.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tells a collector from a web site that answers 200 to everything, which an exporter takes for success. */
final class WebPage {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private WebPage() {}

    /** Returns whether the receiver of an HTTP message answers an empty one with a page for people. */
    static boolean answers(Outcome outcome) {
        URI endpoint = outcome.endpoint();
        // The client of the JDK knows no host with an underscore.
        if (endpoint == null
                || endpoint.getHost() == null
                || !outcome.destination().startsWith("http/protobuf")) {
            return false;
        }
        // No bytes are a message of OTLP without any content.
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-protobuf")
                .POST(BodyPublishers.noBody())
                .build();
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(LIMIT)
                    .build()
                    .send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .startsWith("text/html");
        } catch (IOException notForUs) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
