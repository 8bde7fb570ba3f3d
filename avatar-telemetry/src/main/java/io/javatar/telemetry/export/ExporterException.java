package io.javatar.telemetry.export;

/** An exporter cannot work. Remedy: what the message says to the operator, who reads it in the log. */
public class ExporterException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * Tells what is wrong.
     *
     * @param message which variable, what about it, and what to do, without secrets
     */
    public ExporterException(String message) {
        super(message);
    }
}
