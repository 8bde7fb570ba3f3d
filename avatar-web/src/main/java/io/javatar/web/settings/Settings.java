package io.javatar.web.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operator set, read once at start: a record for each area.
 *
 * @param http where the server listens
 * @param site how the world sees it
 * @param access the tokens
 * @param serving how avatars are answered
 * @param uploads limits on uploads
 * @param rendering how much is rendered at once
 * @param data where everything is stored
 * @param description one line a setting, secrets masked, for the log
 */
public record Settings(
        HttpSettings http,
        SiteSettings site,
        AccessSettings access,
        ServingSettings serving,
        UploadSettings uploads,
        RenderSettings rendering,
        DataSettings data,
        String description) {
    /**
     * One area, with a heading for people.
     *
     * @param title as docs/SETTINGS.md has it
     * @param settings in the order of docs/SETTINGS.md
     */
    record Area(String title, List<Setting<?>> settings) {}

    static final List<Area> AREAS = List.of(
            new Area("Where it listens", HttpSettings.ALL),
            new Area("The site", SiteSettings.ALL),
            new Area("Who may call what", AccessSettings.ALL),
            new Area("Answers", ServingSettings.ALL),
            new Area("Uploads", UploadSettings.ALL),
            new Area("Pictures being made", RenderSettings.ALL),
            new Area("What is kept", DataSettings.ALL));

    /**
     * Reads every setting, for a JVM with memory enough.
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
        Values values = Values.read(all().toList(), environment, properties);
        List<String> faults = new ArrayList<>(values.faults());
        faults.addAll(faultsOfDefault(values));
        faults.addAll(memory.faults(values));
        faults.addAll(RequestThreads.faults(values));
        if (!faults.isEmpty()) {
            throw new SettingsException(faults);
        }
        return new Settings(
                HttpSettings.of(values),
                SiteSettings.of(values),
                AccessSettings.of(values),
                ServingSettings.of(values),
                UploadSettings.of(values),
                RenderSettings.of(values),
                DataSettings.of(values),
                values.describe());
    }

    /** What is shown by default must be installed. */
    private static List<String> faultsOfDefault(Values values) {
        if (!values.areSound(ServingSettings.DEFAULT, ServingSettings.STYLES_DIR)) {
            return List.of();
        }
        SiteDefault byDefault = values.of(ServingSettings.DEFAULT);
        if (!byDefault.installed()) {
            return List.of(); // found by its parser, and the installed styles need not be read
        }
        try {
            byDefault.among(InstalledStyles.in(values.find(ServingSettings.STYLES_DIR)));
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(ServingSettings.DEFAULT.name() + " " + e.getMessage());
        } catch (IOException e) {
            return List.of(ServingSettings.STYLES_DIR.name() + " cannot be read");
        }
    }

    /** Returns every setting in the order of docs/SETTINGS.md. */
    static Stream<Setting<?>> all() {
        return AREAS.stream().flatMap(area -> area.settings().stream());
    }

    /** Returns the settings of this process. */
    public static Settings ofThisProcess() {
        return read(
                System.getenv(), name -> name == null ? null : System.getProperty(name), DirectMemory.ofThisProcess());
    }

    /** Returns a sentence for each variable of this process that begins as ours do and means nothing. */
    public static List<String> unknownOfThisProcess() {
        return UnknownNames.of(System.getenv()).stream()
                .map(UnknownNames::sentence)
                .toList();
    }
}
