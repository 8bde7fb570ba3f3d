package io.javatar.telemetry.privacy;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes an exception without personal data. Messages of libraries often quote the value that they reject, so they are
 * left out; our own never name anything personal and are scrubbed all the same.
 */
public final class FailureText {
    private static final String OURS = "io.javatar.";
    private static final int FRAMES = 40;

    private FailureText() {}

    /** Returns the message, scrubbed, or empty where it is not ours. */
    public static String message(Throwable failure) {
        String message = failure.getMessage();
        if (message == null) {
            return "";
        }
        boolean ours = failure.getClass().getName().startsWith(OURS) && !quotes(message, failure.getCause());
        return ours ? Scrubber.scrub(message) : QueryRedaction.REDACTED;
    }

    private static boolean quotes(String message, @Nullable Throwable cause) {
        String quoted = cause == null ? null : cause.getMessage();
        return quoted != null && message.contains(quoted);
    }

    /** Returns the stack trace with messages as {@link #message} returns them, 40 frames of each cause. */
    public static String stackTrace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "Caused by: ")
                    .append(cause.getClass().getName());
            String message = message(cause);
            text.append(message.isEmpty() ? "" : ": ").append(message).append('\n');
            frames(cause.getStackTrace(), text);
        }
        return text.toString();
    }

    private static void frames(StackTraceElement[] frames, StringBuilder text) {
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            text.append("\tat ").append(frames[i]).append('\n');
        }
        if (frames.length > FRAMES) {
            text.append("\t... ").append(frames.length - FRAMES).append(" more\n");
        }
    }
}
