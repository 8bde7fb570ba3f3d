package io.javatar.telemetry.settings;

/**
 * A fault in the settings that an operator should know of.
 *
 * @param severity how bad it is
 * @param variable which variable it is about
 * @param message what is wrong with the value and what holds in its place, without secrets
 */
public record Finding(Severity severity, Variable variable, String message) {
    /** How bad a finding is. */
    public enum Severity {
        /** A default or a stricter rule holds in place of what was asked. */
        WARN,
        /** A destination stays closed. */
        ERROR
    }

    @Override
    public String toString() {
        return variable + ": " + message;
    }
}
