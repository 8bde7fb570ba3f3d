package io.javatar.telemetry.settings;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where OTLP goes. A value that the SDK would refuse closes OTLP, and only OTLP. */
final class OtlpReader {
    private static final Set<String> PROTOCOLS = Set.of(OtlpDestination.GRPC, OtlpDestination.HTTP);
    private static final Set<String> EXPORTERS = Set.of("otlp", "none");
    private static final int HTTP_PORT = 4318;

    private final SettingsReader reader;
    private final @Nullable String protocol;
    private final @Nullable OtlpOptions options;

    OtlpReader(SettingsReader reader) {
        this.reader = reader;
        this.protocol = reader.word(Variable.OTEL_EXPORTER_OTLP_PROTOCOL, PROTOCOLS);
        this.options = asked() ? new OtlpOptionsReader(reader).read() : OtlpOptions.USUAL;
    }

    /** Returns whether any endpoint is set, be it good or bad. */
    boolean asked() {
        return reader.text(Variable.OTEL_EXPORTER_OTLP_ENDPOINT) != null
                || reader.text(Variable.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) != null
                || reader.text(Variable.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT) != null
                || reader.text(Variable.OTEL_EXPORTER_OTLP_LOGS_ENDPOINT) != null;
    }

    /** Returns how OTLP is spoken; the usual way where it stays closed. */
    OtlpOptions options() {
        return options == null ? OtlpOptions.USUAL : options;
    }

    @Nullable
    OtlpDestination traces() {
        return destination(Variable.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT, "v1/traces");
    }

    @Nullable
    OtlpDestination metrics() {
        return destination(Variable.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT, "v1/metrics");
    }

    @Nullable
    OtlpDestination logs() {
        boolean none = "none".equals(reader.word(Variable.OTEL_LOGS_EXPORTER, EXPORTERS));
        return none ? null : destination(Variable.OTEL_EXPORTER_OTLP_LOGS_ENDPOINT, "v1/logs");
    }

    private @Nullable OtlpDestination destination(Variable own, String path) {
        String text = reader.text(own);
        boolean general = text == null;
        Variable variable = general ? Variable.OTEL_EXPORTER_OTLP_ENDPOINT : own;
        if (general) {
            text = reader.text(variable);
        }
        if (text == null || options == null) {
            return null;
        }
        URI endpoint = WebAddress.parse(text);
        String spoken = endpoint == null ? OtlpDestination.GRPC : protocolOf(endpoint);
        if (endpoint == null || (spoken.equals(OtlpDestination.GRPC) && hasPath(endpoint))) {
            reader.error(
                    variable, SettingsReader.shown(text) + " is not " + form(endpoint) + "; nothing is sent there");
            return null;
        }
        boolean completed = general && spoken.equals(OtlpDestination.HTTP);
        return new OtlpDestination(completed ? withPath(endpoint, path) : endpoint, spoken);
    }

    private String protocolOf(URI endpoint) {
        if (protocol != null) {
            return protocol;
        }
        return WebAddress.port(endpoint) == HTTP_PORT ? OtlpDestination.HTTP : OtlpDestination.GRPC;
    }

    private static String form(@Nullable URI endpoint) {
        return endpoint == null ? "a URL such as http://collector:4317" : "a URL without a path, as gRPC needs";
    }

    private static boolean hasPath(URI endpoint) {
        String path = endpoint.getRawPath();
        return path != null && !path.isEmpty() && !path.equals("/");
    }

    private static URI withPath(URI base, String path) {
        String text = base.toString();
        return URI.create(text + (text.endsWith("/") ? "" : "/") + path);
    }
}
