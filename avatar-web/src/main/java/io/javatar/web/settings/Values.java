package io.javatar.web.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings from an environment. A system property beats the environment variable, which beats the default; blank
 * counts as not set.
 */
final class Values {
    private static final String MASK = "********";
    private static final int LONGEST_SHOWN = 100;

    private final Map<Setting<?>, Object> values = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private final Map<String, String> environment;
    private final UnaryOperator<@Nullable String> properties;

    private Values(Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /**
     * Parses each of {@code settings}.
     *
     * @param environment the environment variables
     * @param properties looks a system property up; returns null where it is not set
     */
    static Values read(
            List<Setting<?>> settings, Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
        Values values = new Values(environment, properties);
        settings.forEach(values::read);
        return values;
    }

    private void read(Setting<?> setting) {
        String text = "";
        try {
            text = text(setting);
            if (!text.isEmpty()) {
                values.put(setting, setting.parser().apply(text));
            }
            texts.put(setting.name(), setting.secret() && !text.isEmpty() ? MASK : text);
        } catch (IllegalArgumentException e) {
            faults.add(fault(setting, text, e));
        }
    }

    /** A text that may hold a password is not shown. */
    private static String fault(Setting<?> setting, String text, IllegalArgumentException e) {
        String fault = setting.name() + " " + e.getMessage();
        return setting.secret() || text.isEmpty() || text.contains("@") ? fault : fault + ": " + shown(text);
    }

    private static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return '\'' + (clean.length() > LONGEST_SHOWN ? clean.substring(0, LONGEST_SHOWN) + "…" : clean) + '\'';
    }

    /** Returns a line for each setting that could not be parsed, with its name. */
    List<String> faults() {
        return faults;
    }

    /** Returns whether each of {@code settings} could be parsed, or has no value. */
    boolean areSound(Setting<?>... settings) {
        return List.of(settings).stream().allMatch(setting -> texts.containsKey(setting.name()));
    }

    /** Returns the value of a setting that always has one; may be asked only of what is sound. */
    <T> T of(Setting<T> setting) {
        T value = find(setting);
        if (value == null) {
            throw new IllegalStateException(setting.name() + " has no value");
        }
        return value;
    }

    /** Returns the value of a setting, or null where it has none. */
    @SuppressWarnings("unchecked") // read() stored under each setting what its own parser made
    <T> @Nullable T find(Setting<T> setting) {
        return (T) values.get(setting);
    }

    /** Returns one line a setting, secrets masked, for the log. */
    String describe() {
        StringBuilder lines = new StringBuilder("Effective settings:");
        texts.forEach((name, value) -> lines.append(System.lineSeparator())
                .append("  ")
                .append(name)
                .append('=')
                .append(value));
        return lines.toString();
    }

    private String text(Setting<?> setting) {
        String property = strip(properties.apply(setting.property()));
        if (!property.isEmpty()) {
            return property;
        }
        String variable = strip(environment.get(setting.name()));
        if (!variable.isEmpty()) {
            return variable;
        }
        String file = setting.secret() ? strip(environment.get(setting.name() + "_FILE")) : "";
        return file.isEmpty() ? setting.fallback() : contents(file);
    }

    private static String contents(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("_FILE names a file that cannot be read", e);
        }
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
