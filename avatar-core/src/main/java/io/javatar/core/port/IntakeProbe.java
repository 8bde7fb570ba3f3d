package io.javatar.core.port;

/** Is told how far the intake of a photo has come; implementations must be quick and never throw. */
@FunctionalInterface
public interface IntakeProbe {
    /** What is done with. */
    enum Step {
        /** The format is one that is taken, and what the file claims to be is within the limits. */
        SCAN,
        /** The pixels were decoded, and written anew at the sizes that are kept. */
        RESIZE
    }

    /** A step ended well. */
    void done(Step step);

    /** Listens to nothing. */
    IntakeProbe SILENT = step -> {};
}
