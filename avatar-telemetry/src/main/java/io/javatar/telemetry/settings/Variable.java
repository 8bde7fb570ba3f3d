package io.javatar.telemetry.settings;

import java.util.Locale;

/**
 * Every variable that telemetry reads. The constant is the name of the environment variable; the system property is the
 * same in lower case with dots, and beats it. Blank means unset. A secret may stand in a file that the variable with
 * {@code _FILE} at its end names.
 */
public enum Variable {
    /** Beats everything. */
    OTEL_SDK_DISABLED(
            "boolean", "false", "`true`: no telemetry at all: no thread, no port. Beats every other variable."),
    /** The master switch. */
    OTEL_EXPORT_ENABLED(
            "boolean", "false", "Master switch of every destination: OTLP and /metrics. `true 1 yes on`, any case."),
    /** The old name of the master switch. */
    OTEL_ENABLED("boolean", "", "Alias of OTEL_EXPORT_ENABLED, read only where that is unset."),
    /** {@code service.name}. */
    OTEL_SERVICE_NAME("text, at most 255 characters", "ivatar", "Name of this service in traces and metrics."),
    /** {@code deployment.environment.name}. */
    OTEL_ENVIRONMENT(
            "production, staging, test or development",
            "development",
            "Where this server stands; on every metric of /metrics as `environment`."),
    /** The collector. */
    OTEL_EXPORTER_OTLP_ENDPOINT(
            "http(s) URL", "", "OTLP collector, such as `http://collector:4317`. Unset: nothing is sent."),
    /** The collector of traces. */
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT("http(s) URL", "", "OTLP collector of traces, in place of the general one."),
    /** The collector of metrics. */
    OTEL_EXPORTER_OTLP_METRICS_ENDPOINT("http(s) URL", "", "OTLP collector of metrics, in place of the general one."),
    /** The collector of logs. */
    OTEL_EXPORTER_OTLP_LOGS_ENDPOINT("http(s) URL", "", "OTLP collector of logs, in place of the general one."),
    /** Whether logs are sent. */
    OTEL_LOGS_EXPORTER("otlp or none", "otlp", "`none`: logs are not sent, wherever a collector is."),
    /** The wire protocol of OTLP. */
    OTEL_EXPORTER_OTLP_PROTOCOL(
            "grpc or http/protobuf",
            "grpc",
            "Protocol of OTLP. Default for an endpoint with port 4318: http/protobuf."),
    /** Extra headers for the collector. */
    OTEL_EXPORTER_OTLP_HEADERS("name=value,...", "", "Headers for the collector, such as its API key. Never logged."),
    /** How long one export may take. */
    OTEL_EXPORTER_OTLP_TIMEOUT("ms", "10000", "Longest time of one export."),
    /** Compression of exports. */
    OTEL_EXPORTER_OTLP_COMPRESSION("gzip or none", "gzip", "Compression of exports."),
    /** Trusted certificates. */
    OTEL_EXPORTER_OTLP_CERTIFICATE("path of a PEM file", "", "Certificates to trust in place of the JDK's."),
    /** The client's private key. */
    OTEL_EXPORTER_OTLP_CLIENT_KEY("path of a PEM file", "", "Private key of the client in PKCS#8, for mutual TLS."),
    /** The client's certificate. */
    OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE("path of a PEM file", "", "Certificates of the client, for mutual TLS."),
    /** A Zipkin server. */
    IVATAR_ZIPKIN_ENDPOINT(
            "http(s) URL", "", "Zipkin server that spans are sent to, such as `http://zipkin:9411/api/v2/spans`."),
    /** Extra headers for it. */
    IVATAR_ZIPKIN_HEADERS(
            "name=value,...", "", "Headers for the Zipkin server, such as `authorization`. Never logged."),
    /** A receiver of Prometheus remote write. */
    IVATAR_REMOTE_WRITE_ENDPOINT(
            "http(s) URL",
            "",
            "Prometheus or another receiver of remote write that metrics are sent to, such as"
                    + " `http://prometheus:9090/api/v1/write`."),
    /** Extra headers for it. */
    IVATAR_REMOTE_WRITE_HEADERS(
            "name=value,...", "", "Headers for the receiver of remote write, such as `authorization`. Never logged."),
    /** A file for all telemetry. */
    IVATAR_TELEMETRY_FILE(
            "path", "", "File that spans, metrics and log records are written to, one OTLP message in JSON a line."),
    /** How long it may become. */
    IVATAR_TELEMETRY_FILE_SIZE(
            "MiB", "64", "Size at which that file is renamed to end with `.1`, in the place of the last one so named."),
    /** Exporters that are no part of Javatar. */
    IVATAR_TELEMETRY_EXPORTERS(
            "list of names",
            "",
            "Exporters of your own that telemetry is given to, by the names of their providers; their variables begin"
                    + " with `IVATAR_EXPORTER_` and the name. See MONITORING.md."),
    /** The local metrics page. */
    OTEL_PROMETHEUS_ENDPOINT(
            "host:port, [v6]:port or :port",
            "",
            "Serves /metrics there, in development and test. In development with no destination at all: 127.0.0.1:9464."),
    /** Lets the metrics page open anywhere. */
    IVATAR_ALLOW_PROMETHEUS_IN_PRODUCTION(
            "boolean", "false", "Lets OTEL_PROMETHEUS_ENDPOINT count outside development and test too."),
    /** Basic authentication of the metrics page. */
    IVATAR_PROMETHEUS_USER("text", "", "User name that /metrics asks for."),
    /** Basic authentication of the metrics page. */
    IVATAR_PROMETHEUS_PASSWORD("text", "", "Password that /metrics asks for. Never logged."),
    /** {@code service.version}. */
    IVATAR_VERSION("text", "the version of the build", "Version in traces and metrics."),
    /** {@code service.instance.id}. */
    HOSTNAME("text", "the name of the machine", "Name of this instance in traces and metrics."),
    /** Further attributes of the resource. */
    OTEL_RESOURCE_ATTRIBUTES(
            "name=value,...", "", "Further attributes of this service; the variables above beat them."),
    /** Which traces are kept. */
    OTEL_TRACES_SAMPLER(
            "always_on, always_off, traceidratio, one of these after parentbased_, or ivatar_adaptive",
            "development: parentbased_always_on, else parentbased_traceidratio",
            "Which traces are kept. `ivatar_adaptive`: so many a second, all with an upload, a login or an operator's call,"
                    + " all errors and slow requests; health, static files and unknown paths only where they fail."),
    /** The share of traces kept. */
    OTEL_TRACES_SAMPLER_ARG(
            "0 to 1; ivatar_adaptive: 0 to 1000",
            "0.1 outside development; ivatar_adaptive: 10",
            "Share of the traces that a ratio sampler keeps; traces a second that ivatar_adaptive picks."),
    /** When a request is slow. */
    IVATAR_TELEMETRY_SLOW_MS("ms", "1000", "ivatar_adaptive keeps every request that takes this long."),
    /** The pause between two exports of spans. */
    OTEL_BSP_SCHEDULE_DELAY("ms", "5000", "Pause between two exports of spans."),
    /** Spans that may wait. */
    OTEL_BSP_MAX_QUEUE_SIZE("spans", "2048", "Spans that may wait for export; more are dropped and counted."),
    /** Spans in one export. */
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE("spans", "512", "Spans in one export."),
    /** How long one export of spans may take. */
    OTEL_BSP_EXPORT_TIMEOUT("ms", "30000", "Longest time of one export of spans, retries included."),
    /** The pause between two exports of logs. */
    OTEL_BLRP_SCHEDULE_DELAY("ms", "1000", "Pause between two exports of logs."),
    /** Log records that may wait. */
    OTEL_BLRP_MAX_QUEUE_SIZE("records", "2048", "Log records that may wait for export; more are dropped and counted."),
    /** Log records in one export. */
    OTEL_BLRP_MAX_EXPORT_BATCH_SIZE("records", "512", "Log records in one export."),
    /** How long one export of logs may take. */
    OTEL_BLRP_EXPORT_TIMEOUT("ms", "30000", "Longest time of one export of logs, retries included."),
    /** The pause between two exports of metrics. */
    OTEL_METRIC_EXPORT_INTERVAL("ms", "60000, development: 15000", "Pause between two exports of metrics."),
    /** Which measurements carry a trace id. */
    OTEL_METRICS_EXEMPLAR_FILTER(
            "trace_based, always_on or always_off", "trace_based", "Which measurements carry a trace id."),
    /** How trace context travels. */
    OTEL_PROPAGATORS("list of tracecontext, baggage, none", "tracecontext,baggage", "How trace context travels."),
    /** Which generation of attribute names spans carry. */
    OTEL_SEMCONV_STABILITY_OPT_IN(
            "list of http, http/dup, http/legacy, database, database/dup",
            "http/dup,database",
            "Attribute names of spans. `http`, `database`: today's; with `/dup`: the first ones as well, such as"
                    + " `http.method` and `db.system`; `http/legacy`: the first ones of HTTP only."),
    /** The longest text on a span. */
    OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT(
            "characters", "256", "Longest text on a span. Stack traces are cut by it only where it is set."),
    /** Series of one metric. */
    OTEL_JAVA_METRICS_CARDINALITY_LIMIT("series", "2000", "Series of one metric; more are counted together."),
    /** Resource attributes to leave out. */
    OTEL_RESOURCE_DISABLED_KEYS(
            "list",
            "process.command_args,process.command_line,process.executable.path,process.pid,host.name",
            "Resource attributes that never leave."),
    /** How an e-mail address appears. */
    IVATAR_TELEMETRY_EMAIL("hash, domain or off", "hash", "How an e-mail address appears on spans; never in clear."),
    /** How a client's address appears. */
    IVATAR_TELEMETRY_CLIENT_ADDRESS(
            "truncated, full or off", "truncated", "How a client's address appears on spans; truncated: /24 and /48."),
    /** How a file name appears. */
    IVATAR_TELEMETRY_FILE_NAME("extension, hash or off", "extension", "How the name of an upload appears on spans."),
    /** The key of hashed values. */
    IVATAR_TELEMETRY_HASH_KEY("text", "a random key for each start", "Key of hashed values. Never logged."),
    /** How the log is written. */
    IVATAR_TELEMETRY_LOG_FORMAT(
            "json or text",
            "development: text, else json",
            "`json`: the application's log as one JSON object a line on standard output, with the trace of the request."
                    + " `text`: as the server writes it."),
    /** Whose records are sent and written. */
    IVATAR_TELEMETRY_LOGGERS(
            "list",
            "io.javatar,io.opentelemetry,io.pebbletemplates,com.zaxxer.hikari,org.ehcache,org.flywaydb",
            "The application's loggers, with all below them: what they say is sent by OTLP and written as JSON."),
    /** How much telemetry logs about itself. */
    IVATAR_TELEMETRY_LOG_LEVEL(
            "SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST, ALL or OFF",
            "what the server's logging says, mostly INFO",
            "Log level of telemetry itself: loggers io.opentelemetry and io.javatar.telemetry.");

    private final String form;
    private final String fallback;
    private final String help;

    Variable(String form, String fallback, String help) {
        this.form = form;
        this.fallback = fallback;
        this.help = help;
    }

    /** Returns the name of the system property. */
    public String property() {
        return property(name());
    }

    /** Returns the name of the system property of an environment variable. */
    static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Returns what values look like: a type, a unit, or the words allowed. */
    public String form() {
        return form;
    }

    /** Returns the default as a reader would say it; empty for none. */
    public String fallback() {
        return fallback;
    }

    /** Returns one or two sentences for an operator, in Markdown. */
    public String help() {
        return help;
    }

    /** Returns whether its value must never be shown. */
    public boolean secret() {
        return this == OTEL_EXPORTER_OTLP_HEADERS
                || this == IVATAR_ZIPKIN_HEADERS
                || this == IVATAR_REMOTE_WRITE_HEADERS
                || this == IVATAR_PROMETHEUS_PASSWORD
                || this == IVATAR_TELEMETRY_HASH_KEY;
    }
}
