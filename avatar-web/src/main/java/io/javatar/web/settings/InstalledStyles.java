package io.javatar.web.settings;

import io.javatar.core.style.Styles;
import io.javatar.core.style.character.CharacterStyles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The styles that the operator installed, beside those that Javatar brings along. */
public final class InstalledStyles {
    private InstalledStyles() {}

    /** Returns all styles; throws IOException if the directory cannot be read any more. */
    public static Styles of(Settings settings) throws IOException {
        Optional<Path> directory = settings.of(AvatarSettings.STYLES_DIR);
        CharacterStyles bundled = CharacterStyles.bundled();
        return Styles.of(directory.isEmpty() ? bundled : bundled.and(directory.get()));
    }
}
