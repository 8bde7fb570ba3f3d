package io.javatar.telemetry.export;

import org.jspecify.annotations.Nullable;

/**
 * The variables of one provider. Their names begin with {@code IVATAR_EXPORTER_} and the provider's name, so that none
 * reads those of others: {@code text("ENDPOINT")} of the provider {@code my-store} is the value of
 * {@code IVATAR_EXPORTER_MY_STORE_ENDPOINT}. As with all of telemetry's variables, the system property
 * {@code ivatar.exporter.my.store.endpoint} beats it, and blank means unset.
 *
 * <p>A key is 1 to 64 capital letters, digits and underscores, the first a letter; other keys throw
 * IllegalArgumentException.
 */
public interface ExporterSettings {
    /** Returns the trimmed value of a variable, or null where unset. */
    @Nullable
    String text(String key);

    /**
     * Returns the trimmed value of a variable that is a secret, or null where unset. It may stand in a file that the
     * variable with {@code _FILE} at its end names. Telemetry logs no value of either kind; let an exporter not do so
     * either.
     *
     * @throws ExporterException if the file cannot be read
     */
    @Nullable
    String secret(String key) throws ExporterException;

    /** Returns the name of the environment variable, for messages to the operator. */
    String variable(String key);
}
