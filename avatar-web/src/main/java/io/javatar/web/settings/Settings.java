package io.javatar.web.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of all settings, read once at start. A system property beats the environment variable, which beats the
 * default; blank counts as not set.
 */
public final class Settings {
    private static final String MASK = "********";
    private static final int LONGEST_SHOWN = 100;

    private final Map<Setting<?>, Object> values;
    private final Map<String, String> effective;

    private Settings(Map<Setting<?>, Object> values, Map<String, String> effective) {
        this.values = Map.copyOf(values);
        this.effective = effective;
    }

    /**
     * Reads every setting of {@link AvatarSettings}, for a JVM with memory enough.
     *
     * @param environment the environment variables
     * @param properties looks a system property up; returns null where it is not set
     * @throws SettingsException names every bad setting at once
     */
    public static Settings read(Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
        return read(environment, properties, DirectMemory.unlimited());
    }

    static Settings read(
            Map<String, String> environment, UnaryOperator<@Nullable String> properties, DirectMemory memory) {
        Map<Setting<?>, Object> values = new LinkedHashMap<>();
        Map<String, String> effective = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Setting<?> setting : AvatarSettings.all()) {
            String text = "";
            try {
                text = text(setting, environment, properties);
                values.put(setting, setting.parser().apply(text));
                effective.put(setting.name(), setting.secret() && !text.isEmpty() ? MASK : text);
            } catch (IllegalArgumentException e) {
                faults.add(fault(setting, text, e));
            }
        }
        Settings settings = new Settings(values, effective);
        faults.addAll(settings.faultsOfDefault());
        faults.addAll(settings.faultsOfCaches(memory));
        faults.addAll(RequestThreads.faults(settings));
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return settings;
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

    /** What is shown by default must be installed. */
    private List<String> faultsOfDefault() {
        if (!values.containsKey(AvatarSettings.DEFAULT) || !values.containsKey(AvatarSettings.STYLES_DIR)) {
            return List.of();
        }
        if (!of(AvatarSettings.DEFAULT).installed()) {
            return List.of(); // found by its parser, and the installed styles need not be read
        }
        try {
            of(AvatarSettings.DEFAULT).among(InstalledStyles.of(this));
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(AvatarSettings.DEFAULT.name() + " " + e.getMessage());
        } catch (IOException e) {
            return List.of(AvatarSettings.STYLES_DIR.name() + " cannot be read");
        }
    }

    /** A size that is bad by itself is told by itself. */
    private List<String> faultsOfCaches(DirectMemory memory) {
        String fault = DirectMemory.CACHES.stream().allMatch(values::containsKey) ? memory.fault(this) : null;
        return fault == null ? List.of() : List.of(fault);
    }

    /** Returns whether {@code setting} could be read. */
    boolean has(Setting<?> setting) {
        return values.containsKey(setting);
    }

    /** Returns the settings of this process. */
    public static Settings ofThisProcess() {
        return read(
                System.getenv(), name -> name == null ? null : System.getProperty(name), DirectMemory.ofThisProcess());
    }

    /** Returns the value of {@code setting}. */
    @SuppressWarnings("unchecked") // read() stored under each setting what its own parser made
    public <T> T of(Setting<T> setting) {
        Object value = values.get(setting);
        if (value == null) {
            throw new IllegalArgumentException(setting.name() + " is not one of AvatarSettings");
        }
        return (T) value;
    }

    /** Returns the value of {@code setting} as it was written; masked where it is a secret. */
    public String effective(Setting<?> setting) {
        return effective.getOrDefault(setting.name(), "");
    }

    /** Returns one line a setting, secrets masked, for the log. */
    public String describe() {
        StringBuilder lines = new StringBuilder("Effective settings:");
        effective.forEach((name, value) -> lines.append(System.lineSeparator())
                .append("  ")
                .append(name)
                .append('=')
                .append(value));
        return lines.toString();
    }

    /** Returns a sentence for each variable of this process that begins as ours do and means nothing. */
    public static List<String> unknownOfThisProcess() {
        return UnknownNames.of(System.getenv()).stream()
                .map(UnknownNames::sentence)
                .toList();
    }

    private static String text(
            Setting<?> setting, Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
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
