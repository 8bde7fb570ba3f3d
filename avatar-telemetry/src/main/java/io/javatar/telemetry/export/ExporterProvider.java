package io.javatar.telemetry.export;

/**
 * Makes exporters for a destination that Javatar does not know. It is found by {@link java.util.ServiceLoader}: a JAR with
 * the class and a file {@code META-INF/services/io.javatar.telemetry.export.ExporterProvider} that names it goes beside
 * avatar-telemetry, on the class path or in {@code WEB-INF/lib}. {@code IVATAR_TELEMETRY_EXPORTERS} chooses it by its name.
 *
 * <p>Telemetry stands between the application and the exporters, as it does before its own: each has a bounded queue, what
 * looks personal was taken out, and what is not taken is counted in {@code ivatar_telemetry_dropped_total}. An exporter may
 * be slow, fail or throw: it loses telemetry of its own and nothing else. Exporters are shut down once, and the end of
 * telemetry waits at most 5 seconds.
 */
public interface ExporterProvider {
    /**
     * Returns the name by which it is chosen: 1 to 32 lower-case letters, digits and hyphens, the first a letter. Of two
     * with one name, the one that the class path has first is taken.
     */
    String name();

    /**
     * Makes the exporters. Called when telemetry starts, on a thread of its own, and only where it was chosen; if that
     * start fails for another reason, called once more.
     *
     * @param settings answers the variables of this provider
     * @return the exporters, new ones for each call
     * @throws ExporterException if they cannot be made; its message is logged for the operator. Whatever else is thrown is
     *     reported by its class alone. Either way, and after 5 seconds, telemetry goes on without them.
     */
    Exporters open(ExporterSettings settings) throws ExporterException;
}
