package io.javatar.telemetry.sdk;

import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.export.ExporterProvider;
import io.javatar.telemetry.privacy.FailureText;
import io.javatar.telemetry.settings.CustomDestination;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The providers of third-party exporters. What they throw is logged, and goes no further.
 *
 * @param byName each by the name that it gives itself
 */
record Providers(Map<String, ExporterProvider> byName) {
    private static final Logger LOG = System.getLogger("io.javatar.telemetry");
    private static final int LONGEST_SECONDS = 5;

    // After an error the loader goes on with the next; it does not promise that there is an end to errors.
    private static final int MOST_ERRORS = 100;

    /** Looks for them where our own classes are: the class path, or the libraries of the web application. */
    static Providers find() {
        Map<String, ExporterProvider> found = new LinkedHashMap<>();
        Iterator<ExporterProvider> all = ServiceLoader.load(ExporterProvider.class, Providers.class.getClassLoader())
                .iterator();
        int errors = 0;
        boolean more = true;
        while (more && errors < MOST_ERRORS) {
            try {
                more = all.hasNext();
                if (more) {
                    add(found, all.next());
                }
            } catch (ServiceConfigurationError e) {
                errors++;
                // The loader's own words, which name the class.
                broken(String.valueOf(e.getMessage()));
            } catch (RuntimeException | LinkageError thrown) {
                errors++;
                broken(words(thrown));
            }
        }
        return new Providers(found);
    }

    private static void broken(String words) {
        LOG.log(Level.ERROR, "A provider of exporters cannot be used: " + words);
    }

    private static void add(Map<String, ExporterProvider> found, ExporterProvider provider) {
        String name = Objects.requireNonNull(provider.name(), "name");
        ExporterProvider first = found.putIfAbsent(name, provider);
        if (first != null) {
            LOG.log(
                    Level.WARNING,
                    "Two exporters are called " + name + ": " + first.getClass().getName() + " is used, "
                            + provider.getClass().getName() + " is not");
        }
    }

    boolean has(CustomDestination destination) {
        return byName.containsKey(destination.name());
    }

    /** Returns that there is no such provider, and which there are. */
    String missing(CustomDestination destination) {
        return "IVATAR_TELEMETRY_EXPORTERS: there is no exporter " + destination + ", but "
                + (byName.isEmpty() ? "none" : String.join(", ", byName.keySet()));
    }

    /**
     * Opens the exporters of a provider that is there.
     *
     * @throws ExporterException with a message for the operator
     */
    GuardedExporters open(CustomDestination destination) throws ExporterException {
        ExporterProvider provider = Objects.requireNonNull(byName.get(destination.name()), destination.name());
        FutureTask<GuardedExporters> opening =
                new FutureTask<>(() -> GuardedExporters.of(destination.name(), provider.open(destination.settings())));
        Daemons.named("javatar-exporter-" + destination.name())
                .newThread(opening)
                .start();
        try {
            return opening.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            throw new ExporterException(words(Objects.requireNonNullElse(thrown.getCause(), thrown)));
        } catch (TimeoutException slow) {
            opening.cancel(true);
            throw new ExporterException("does not open within " + LONGEST_SECONDS + " s");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new ExporterException("interrupted");
        }
    }

    /** Returns a description of a third party's failure: its class, and its message only if it is meant for operators. */
    static String words(Throwable failure) {
        String message = failure instanceof ExporterException ? FailureText.message(failure) : "";
        return message.isEmpty() ? failure.getClass().getName() : message;
    }
}
