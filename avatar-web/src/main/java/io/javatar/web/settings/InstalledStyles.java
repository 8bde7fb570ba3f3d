package io.javatar.web.settings;

import io.javatar.core.style.Styles;
import io.javatar.core.style.character.CharacterStyles;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Loads the styles that the operator installed, in addition to the built-in ones. */
public final class InstalledStyles {
    private InstalledStyles() {}

    /**
     * Returns all styles.
     *
     * @param directory of the installed ones, or null
     * @throws IOException if it cannot be read any more
     */
    public static Styles in(@Nullable Path directory) throws IOException {
        CharacterStyles bundled = CharacterStyles.bundled();
        return Styles.of(directory == null ? bundled : bundled.and(directory));
    }
}
