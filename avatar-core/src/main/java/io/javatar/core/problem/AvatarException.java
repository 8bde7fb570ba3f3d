package io.javatar.core.problem;

import org.jspecify.annotations.Nullable;

/** The one exception of Javatar: a {@link Problem} and a message that names value, bound and unit. */
public final class AvatarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    private AvatarException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    /** Returns a new exception; {@code message} must hold nothing personal, because it reaches logs and clients. */
    public static AvatarException of(Problem problem, String message) {
        return new AvatarException(problem, message, null);
    }

    /** Returns a new exception with the failure behind it; see {@link #of(Problem, String)}. */
    public static AvatarException of(Problem problem, String message, Throwable cause) {
        return new AvatarException(problem, message, cause);
    }

    /** Returns what went wrong. */
    public Problem problem() {
        return problem;
    }

    /** Returns the message, never null. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? problem.title() : message;
    }
}
