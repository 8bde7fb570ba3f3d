package io.javatar.telemetry.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.BasicAuthenticator;
import io.javatar.telemetry.settings.PrometheusEndpoint;
import io.javatar.telemetry.settings.PrometheusEndpoint.Credentials;
import io.opentelemetry.exporter.prometheus.PrometheusMetricReader;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The page {@code /metrics} that Prometheus fetches, on a port of its own. */
final class PrometheusPage implements AutoCloseable {
    /** The resource attribute that stands on every series, so that two environments never mix. */
    static final String ENVIRONMENT = "environment";

    private static final int DEFAULT_LIMIT = 2000;

    private final PrometheusMetricReader reader;
    private final HTTPServer server;
    private final PrometheusEndpoint endpoint;

    private PrometheusPage(PrometheusMetricReader reader, HTTPServer server, PrometheusEndpoint endpoint) {
        this.reader = reader;
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * Opens the page.
     *
     * @throws IOException if the port is taken or the host is not of this machine
     */
    static PrometheusPage open(PrometheusEndpoint endpoint) throws IOException {
        PrometheusMetricReader reader = reader();
        PrometheusRegistry registry = new PrometheusRegistry();
        registry.register(reader);
        HTTPServer server = HTTPServer.builder()
                .hostname(endpoint.host())
                .port(endpoint.port())
                .registry(registry)
                .executorService(PageThreads.started())
                .authenticator(authenticator(endpoint.credentials()))
                .buildAndStart();
        return new PrometheusPage(reader, server, endpoint);
    }

    /** Returns what reads metrics under the names and labels of the page. */
    static PrometheusMetricReader reader() {
        return PrometheusMetricReader.builder()
                .setOtelScopeLabelsEnabled(false)
                .setAllowedResourceAttributesFilter(ENVIRONMENT::equals)
                .build();
    }

    /** Lets the page show what is measured, each metric with as many series as its limit allows. */
    SdkMeterProviderBuilder readFrom(SdkMeterProviderBuilder meters, ConfigProperties config) {
        int limit = config.getInt("otel.java.metrics.cardinality.limit", DEFAULT_LIMIT);
        return meters.registerMetricReader(reader, type -> limit);
    }

    /** Returns where it is open, with the port that the machine chose. */
    PrometheusEndpoint address() {
        return new PrometheusEndpoint(endpoint.host(), server.getPort(), endpoint.credentials());
    }

    @Override
    public void close() {
        server.close();
    }

    private static @Nullable Authenticator authenticator(@Nullable Credentials expected) {
        if (expected == null) {
            return null;
        }
        return new BasicAuthenticator("metrics") {
            @Override
            public boolean checkCredentials(String name, String password) {
                boolean user = same(name, expected.user());
                boolean word = same(password, expected.password());
                return user && word;
            }
        };
    }

    // Takes equally long wherever the difference is.
    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
