package io.javatar.telemetry.settings;

import io.javatar.telemetry.export.ExporterException;
import io.javatar.telemetry.export.ExporterSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The variables of one third-party exporter, read whenever it asks. */
final class CustomVariables implements ExporterSettings {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private final SettingsReader reader;
    private final String prefix;

    CustomVariables(SettingsReader reader, String name) {
        this.reader = reader;
        this.prefix = "IVATAR_EXPORTER_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + '_';
    }

    @Override
    public @Nullable String text(String key) {
        return reader.text(variable(key));
    }

    @Override
    public @Nullable String secret(String key) throws ExporterException {
        String said = text(key);
        String file = reader.text(variable(key) + "_FILE");
        if (said != null || file == null) {
            return said;
        }
        try {
            String text = Files.readString(Path.of(file)).strip();
            return text.isEmpty() ? null : text;
        } catch (IOException | InvalidPathException unreadable) {
            throw new ExporterException(variable(key) + "_FILE names no readable file");
        }
    }

    @Override
    public String variable(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a key is 1 to 64 of A-Z, 0-9 and _, not " + SettingsReader.shown(key));
        }
        return prefix + key;
    }
}
