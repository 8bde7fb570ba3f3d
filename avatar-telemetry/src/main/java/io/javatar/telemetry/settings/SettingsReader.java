package io.javatar.telemetry.settings;

import io.javatar.telemetry.settings.Finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of variables and collects findings about them. For one thread. */
final class SettingsReader {
    private static final Set<String> YES = Set.of("true", "1", "yes", "on");
    private static final Set<String> NO = Set.of("false", "0", "no", "off");
    private static final int SHOWN = 64;

    private final Function<String, @Nullable String> environment;
    private final Function<String, @Nullable String> properties;
    private final List<Finding> findings = new ArrayList<>();

    SettingsReader(Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /** Returns the trimmed value, or null where unset or blank. */
    @Nullable
    String text(Variable variable) {
        String value = value(variable.property(), variable.name());
        return value == null && variable.secret() ? fileText(variable) : value;
    }

    /** Returns the trimmed value of a variable that is not one of ours, or null where unset or blank. */
    @Nullable
    String text(String variable) {
        return value(Variable.property(variable), variable);
    }

    private @Nullable String value(String property, String variable) {
        String given = properties.apply(property);
        String value = given == null || given.isBlank() ? environment.apply(variable) : given;
        return value == null || value.isBlank() ? null : value.strip();
    }

    // A secret may stand in a file, as containers hand it over.
    private @Nullable String fileText(Variable variable) {
        String path = value(variable.property() + ".file", variable.name() + "_FILE");
        try {
            String text = path == null ? "" : Files.readString(Path.of(path)).strip();
            return text.isEmpty() ? null : text;
        } catch (IOException | InvalidPathException unreadable) {
            error(variable, variable.name() + "_FILE names no readable file");
            return null;
        }
    }

    /** Returns the value of one of our own booleans; null where unset, false with a warning where unreadable. */
    @Nullable
    Boolean flag(Variable variable) {
        String text = text(variable);
        if (text == null) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            warn(variable, shown(text) + " is neither true nor false; false holds");
        }
        return YES.contains(word);
    }

    /** Returns the lower-cased value if it is one of the words, null where unset or, with a warning, unknown. */
    @Nullable
    String word(Variable variable, Set<String> words) {
        String text = text(variable);
        if (text == null || words.contains(text.toLowerCase(Locale.ROOT))) {
            return text == null ? null : text.toLowerCase(Locale.ROOT);
        }
        warn(variable, unknown(variable, text) + "the default holds");
        return null;
    }

    /** Returns the value if it is a whole number of at least {@code least}, null where unset or, with a warning, not. */
    @Nullable
    Integer number(Variable variable, int least) {
        String text = text(variable);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, like a number that is too small.
        }
        warn(variable, shown(text) + " is not a whole number of at least " + least + "; the default holds");
        return null;
    }

    /** Returns the items of a comma-separated list, trimmed, without empty ones; empty where unset. */
    List<String> list(Variable variable) {
        String text = text(variable);
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Returns the beginning of a message about a word that is none of those that a variable takes. */
    static String unknown(Variable variable, String text) {
        return shown(text) + " is unknown, for it takes " + variable.form() + "; ";
    }

    void warn(Variable variable, String message) {
        findings.add(new Finding(Severity.WARN, variable, message));
    }

    void error(Variable variable, String message) {
        findings.add(new Finding(Severity.ERROR, variable, message));
    }

    List<Finding> findings() {
        return findings.stream().distinct().toList();
    }

    /** Returns a value as a message may show it: quoted, no control characters, no user of a URL, at most 64 characters. */
    static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?").replaceAll("//[^/]*@", "//***@");
        return '"' + (clean.length() > SHOWN ? clean.substring(0, SHOWN) + "…" : clean) + '"';
    }
}
