package io.javatar.telemetry.doctor;

import io.javatar.telemetry.metric.Signal;
import io.javatar.telemetry.sdk.ExportFailure;
import io.javatar.telemetry.sdk.ProbeExport;
import io.javatar.telemetry.sdk.ProbeExport.Outcome;
import io.javatar.telemetry.settings.Destinations;
import io.javatar.telemetry.settings.Finding;
import io.javatar.telemetry.settings.PrometheusEndpoint;
import io.javatar.telemetry.settings.ServiceIdentity;
import io.javatar.telemetry.settings.TelemetrySettings;
import io.javatar.telemetry.settings.TelemetryState;
import java.io.PrintStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Examines telemetry: the variables, the way to each destination, what each says to one test span, metric and log record,
 * and the metrics page. Shows no secret.
 */
public final class Doctor {
    /** All is well. */
    public static final int WELL = 0;
    /** Something is wrong, and what is has been said. */
    public static final int PROBLEMS = 1;
    /** Nothing is exported anywhere. */
    public static final int NOTHING = 2;

    // What the exporters log of their failures is said here in plainer words. Held, for loggers are forgotten.
    private static final Logger EXPORTERS = Logger.getLogger("io.opentelemetry");

    private final TelemetrySettings settings;
    private final PrintStream out;
    private final AtomicInteger problems = new AtomicInteger();

    /** Examines these settings and writes there. */
    public Doctor(TelemetrySettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Examines the environment of this process; ends with 0 if all is well, 1 with problems, 2 if nothing is exported. */
    public static void main(String[] args) {
        EXPORTERS.setLevel(Level.OFF);
        System.exit(new Doctor(TelemetrySettings.ofThisProcess(), System.out).examine());
    }

    /** Examines, writes what was found, and returns {@link #WELL}, {@link #PROBLEMS} or {@link #NOTHING}. */
    public int examine() {
        ServiceIdentity identity = settings.identity();
        out.println("Telemetry of the service " + identity.name() + ' ' + identity.version() + ", instance "
                + identity.instance() + ", " + identity.environment().name() + ": " + settings.state());
        settings.findings().forEach(this::print);
        Destinations destinations = settings.destinations();
        if (settings.state() != TelemetryState.ON) {
            out.println("Nothing is exported. Set OTEL_EXPORT_ENABLED=true"
                    + (settings.state() == TelemetryState.DISABLED ? " and unset OTEL_SDK_DISABLED." : "."));
            return NOTHING;
        }
        if (destinations.none()) {
            out.println("Nothing can be exported: there is no destination that can be used. Set"
                    + " OTEL_EXPORTER_OTLP_ENDPOINT, or what docs/SETTINGS.md lists besides.");
            return problems.get() == 0 || onlyNowhere() ? NOTHING : PROBLEMS;
        }
        send(destinations);
        page(destinations.prometheus());
        return end();
    }

    private boolean onlyNowhere() {
        return settings.findings().stream()
                .allMatch(finding -> finding.message().startsWith("nothing to export to"));
    }

    private void print(Finding finding) {
        problem(finding.toString());
    }

    private void send(Destinations destinations) {
        Map<URI, String> faults = new LinkedHashMap<>();
        endpoints(destinations).distinct().forEach(endpoint -> {
            String fault = Reach.fault(endpoint);
            if (fault != null) {
                faults.put(endpoint, fault);
            }
        });
        faults.values().stream().distinct().forEach(this::problem);
        List<Outcome> outcomes = ProbeExport.run(settings, endpoint -> !faults.containsKey(endpoint));
        outcomes.forEach(this::print);
    }

    private void print(Outcome outcome) {
        ExportFailure failure = outcome.failure();
        String where = outcome.what() + " to " + outcome.destination();
        if (failure != null) {
            problem(where + ": " + Advice.of(outcome, failure));
        } else if (WebPage.answers(outcome)) {
            problem(where + ": a web page answers, not a collector. Correct the endpoint.");
        } else {
            well(where + ": took a test " + sample(outcome));
        }
    }

    private static String sample(Outcome outcome) {
        if (outcome.signal() == null) {
            return "span, metric and log record";
        }
        return outcome.signal() == Signal.TRACES
                ? "span"
                : outcome.signal() == Signal.METRICS ? "metric" : "log record";
    }

    private void page(@Nullable PrometheusEndpoint endpoint) {
        if (endpoint != null) {
            PageCheck.Found found = PageCheck.look(endpoint);
            String line = "metrics page " + endpoint + ": " + found.words();
            if (found.fine()) {
                well(line);
            } else {
                problem(line);
            }
        }
    }

    private int end() {
        int count = problems.get();
        out.println(count == 0 ? "All is well." : count == 1 ? "1 problem." : count + " problems.");
        return count == 0 ? WELL : PROBLEMS;
    }

    private static Stream<URI> endpoints(Destinations destinations) {
        Stream<@Nullable URI> otlp = Stream.of(destinations.traces(), destinations.metrics(), destinations.logs())
                .map(destination -> destination == null ? null : destination.endpoint());
        Stream<@Nullable URI> others = Stream.of(
                        destinations.others().zipkin(), destinations.others().remoteWrite())
                .map(destination -> destination == null ? null : destination.endpoint());
        return Stream.concat(otlp, others).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private void well(String line) {
        out.println("  well     " + line);
    }

    private void problem(String line) {
        problems.incrementAndGet();
        out.println("  PROBLEM  " + line);
    }
}
