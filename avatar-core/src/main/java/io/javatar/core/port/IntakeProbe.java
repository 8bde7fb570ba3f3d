package io.javatar.core.port;

/** Observes the intake of a photo. Implementations must be quick and never throw. */
@FunctionalInterface
public interface IntakeProbe {
    /** A step of the intake. */
    enum Step {
        /** The format is accepted, and what the header says is within the limits. */
        SCAN,
        /** The pixels were decoded, and encoded again at the sizes that are kept. */
        RESIZE
    }

    /** A step succeeded. */
    void done(Step step);

    /** A probe that does nothing. */
    IntakeProbe SILENT = step -> {};
}
