package io.javatar.web.start;

import io.javatar.core.problem.AvatarException;
import io.javatar.core.problem.Problem;
import io.javatar.web.settings.SettingsException;
import org.jspecify.annotations.Nullable;

/**
 * Why the server could not start.
 *
 * @param category what everybody may know
 * @param sentence what the operator reads: one line, with names of files, but never a secret
 */
public record StartFailure(Category category, String sentence) {
    private static final int LONGEST = 2000;

    /** Which part could not start; its words name no file and no value. */
    public enum Category {
        /** A setting has a value that cannot be used. */
        SETTINGS("a setting has a value that cannot be used"),
        /** The data directory or the database cannot be used. */
        STORAGE("its data directory or database cannot be used"),
        /** Anything else. */
        INTERNAL("a part of it failed");

        private final String words;

        Category(String words) {
            this.words = words;
        }

        /** Returns the end of a sentence that begins with the server. */
        public String words() {
            return words;
        }
    }

    /** Returns what {@code failure} means to the operator. */
    public static StartFailure of(Throwable failure) {
        if (failure instanceof SettingsException) {
            return new StartFailure(Category.SETTINGS, line(failure.getMessage()));
        }
        if (failure instanceof AvatarException known) {
            Category category = known.problem() == Problem.STORAGE_DOWN ? Category.STORAGE : Category.INTERNAL;
            return new StartFailure(category, line("Javatar cannot start: " + known.getMessage()));
        }
        String type = failure.getClass().getSimpleName();
        String message = failure.getMessage();
        return new StartFailure(
                Category.INTERNAL, line("Javatar cannot start: " + type + (message == null ? "" : ": " + message)));
    }

    private static String line(@Nullable String text) {
        String line = String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
