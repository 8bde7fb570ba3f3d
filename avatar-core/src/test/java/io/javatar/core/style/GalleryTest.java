package io.javatar.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GalleryTest {
    @Test
    void it_shows_every_style_for_twelve_people_at_three_sizes() throws IOException {
        long pictures =
                Pattern.compile("<img ").matcher(Gallery.page()).results().count();
        assertThat(pictures).isEqualTo(36L * Styles.builtIn().listed().size());
    }

    @Test
    void it_needs_nothing_beside_itself() throws IOException {
        assertThat(Gallery.page()).doesNotContain("http:", "https:", "src=\"/", "@import", "<script");
    }
}
