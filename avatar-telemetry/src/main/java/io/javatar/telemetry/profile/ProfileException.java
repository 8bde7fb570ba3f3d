package io.javatar.telemetry.profile;

/** Thrown where no profile can be recorded now; the message gives the reason, for an operator. */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** The length is not within 1..300 s. Remedy: another one. */
        BAD_LENGTH,
        /** A profile or another flight recording is under way. Remedy: try again when it has ended. */
        BUSY,
        /** This JVM has no flight recorder, or hides it. Remedy: a JDK with module jdk.jfr, visible to the application. */
        ABSENT,
        /** The recording could not be made or read. Remedy: see the cause. */
        FAILED
    }

    private final Reason reason;

    ProfileException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    ProfileException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Returns why not. */
    public Reason reason() {
        return reason;
    }
}
