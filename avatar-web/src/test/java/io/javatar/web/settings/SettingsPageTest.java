package io.javatar.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
    private static final Path PAGE = Path.of("../docs/SETTINGS.md");

    @Test
    void the_page_tells_what_the_settings_tell() throws IOException {
        if ("write".equals(System.getProperty("javatar.docs"))) {
            Files.writeString(PAGE, SettingsPage.markdown());
        }
        assertThat(PAGE).as("run ./run docs").content().isEqualTo(SettingsPage.markdown());
    }
}
