package io.javatar.web.problem;

import io.javatar.telemetry.privacy.FailureText;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Logs unexpected failures: a line each, and the stack trace of each kind at most once a minute, so that a
 * client who finds one cannot fill the disk. What exceptions say is left out, for it quotes addresses and all they hold.
 */
public final class UnexpectedFailures {
    private static final Logger LOG = System.getLogger(UnexpectedFailures.class.getName());
    private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final String OURS = "io.javatar.";

    private final Pace<String> pace;

    /** Measures minutes by {@code nanos}, such as {@link System#nanoTime}. */
    public UnexpectedFailures(LongSupplier nanos) {
        pace = new Pace<>(PAUSE_NANOS, nanos);
    }

    /** Logs one failure of a request. */
    public void log(Throwable failure) {
        LOG.log(Level.ERROR, "{0}", text(failure));
    }

    String text(Throwable failure) {
        String kind = kind(failure);
        String line = "A request failed: " + kind;
        return pace.pass(kind) != Pace.WAIT
                ? line + '\n' + FailureText.stackTrace(failure).stripTrailing()
                : line;
    }

    /** The class of its innermost cause, and the place of ours where it came up, else of whoever threw it. */
    private static String kind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < 16; depth++) {
            cause = cause.getCause();
        }
        StackTraceElement[] frames = cause.getStackTrace();
        String place = frames.length == 0 ? "" : " at " + frames[0];
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith(OURS)) {
                place = " at " + frame;
                break;
            }
        }
        return cause.getClass().getName() + place;
    }
}
