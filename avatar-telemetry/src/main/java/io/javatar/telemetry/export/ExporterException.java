package io.javatar.telemetry.export;

/** Thrown where an exporter cannot work. The message goes into the log, for the operator. */
public class ExporterException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Creates the exception with its message.
     *
     * @param message which variable, what about it, and what to do, without secrets
     */
    public ExporterException(String message) {
        super(message);
    }
}
