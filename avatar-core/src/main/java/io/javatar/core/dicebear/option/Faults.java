package io.javatar.core.dicebear.option;

import static io.javatar.core.problem.Problem.BAD_OPTIONS;

import io.javatar.core.problem.AvatarException;
import java.util.ArrayList;
import java.util.List;

/**
 * The faults of options, in the order in which the original reports them. It notes some faults before it knows whether
 * they matter, and reports them only if something else is wrong.
 */
final class Faults {
    private final List<String> entries = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    void note(String path, List<String> texts) {
        texts.forEach(text -> entries.add(entry(path, text)));
    }

    void fail(String path, List<String> texts) {
        note(path, texts);
        failures.addAll(texts);
    }

    void fail(String path, String text) {
        fail(path, List.of(text));
    }

    boolean failed() {
        return !failures.isEmpty();
    }

    /** Refuses with BAD_OPTIONS if anything failed. */
    void refuse() {
        if (failed()) {
            throw AvatarException.of(BAD_OPTIONS, "Invalid options: " + String.join(", ", entries));
        }
    }

    private static String entry(String path, String text) {
        return path.isEmpty() ? text : path + " " + text;
    }
}
