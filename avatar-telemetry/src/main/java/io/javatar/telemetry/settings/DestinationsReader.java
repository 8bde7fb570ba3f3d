package io.javatar.telemetry.settings;

import io.javatar.telemetry.settings.PrometheusEndpoint.Credentials;
import org.jspecify.annotations.Nullable;

/** Decides which destinations open. */
final class DestinationsReader {
    private final SettingsReader reader;
    private final Environment environment;

    DestinationsReader(SettingsReader reader, Environment environment) {
        this.reader = reader;
        this.environment = environment;
    }

    Destinations read() {
        OtlpReader otlp = new OtlpReader(reader);
        OtherDestinationsReader others = new OtherDestinationsReader(reader);
        Destinations asked = new Destinations(
                otlp.traces(), otlp.metrics(), otlp.logs(), prometheus(), others.read(), otlp.options());
        if (!asked.none() || otlp.asked() || others.asked() || reader.text(Variable.OTEL_PROMETHEUS_ENDPOINT) != null) {
            return asked;
        }
        if (environment.isDevelopment()) {
            return asked.withPage(withCredentials(PrometheusEndpoint.DEVELOPMENT));
        }
        reader.warn(
                Variable.OTEL_EXPORTER_OTLP_ENDPOINT, "nothing to export to: export is enabled, no destination is set");
        return asked;
    }

    private @Nullable PrometheusEndpoint prometheus() {
        String text = reader.text(Variable.OTEL_PROMETHEUS_ENDPOINT);
        if (text == null) {
            return null;
        }
        if (!environment.opensMetricsPage() && !allowed()) {
            reader.warn(
                    Variable.OTEL_PROMETHEUS_ENDPOINT,
                    "ignored in " + environment.name()
                            + ": send metrics to a collector, or set IVATAR_ALLOW_PROMETHEUS_IN_PRODUCTION");
            return null;
        }
        PrometheusEndpoint endpoint = PrometheusEndpoint.parse(text, credentials());
        if (endpoint == null) {
            reader.error(
                    Variable.OTEL_PROMETHEUS_ENDPOINT,
                    SettingsReader.shown(text) + " is not host:port; /metrics stays closed");
        } else if (!endpoint.isLocal() && endpoint.credentials() == null) {
            reader.warn(
                    Variable.OTEL_PROMETHEUS_ENDPOINT,
                    "open to the network without a password: set IVATAR_PROMETHEUS_USER and _PASSWORD, or bind 127.0.0.1");
        }
        return endpoint;
    }

    private boolean allowed() {
        Boolean flag = reader.flag(Variable.IVATAR_ALLOW_PROMETHEUS_IN_PRODUCTION);
        return flag != null && flag;
    }

    private PrometheusEndpoint withCredentials(PrometheusEndpoint endpoint) {
        return new PrometheusEndpoint(endpoint.host(), endpoint.port(), credentials());
    }

    private @Nullable Credentials credentials() {
        String user = reader.text(Variable.IVATAR_PROMETHEUS_USER);
        String password = reader.text(Variable.IVATAR_PROMETHEUS_PASSWORD);
        return user == null || password == null ? null : new Credentials(user, password);
    }
}
