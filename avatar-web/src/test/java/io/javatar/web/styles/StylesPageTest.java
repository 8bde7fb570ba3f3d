package io.javatar.web.styles;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.core.style.Styles;
import io.javatar.core.style.character.CharacterStyles;
import io.javatar.core.style.character.DirectoryFiles;
import io.javatar.core.style.character.Robots;
import io.javatar.web.page.Page;
import io.javatar.web.page.SamplePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesPageTest {
    private static final String CANVAS = "\"canvas\":{\"width\":8,\"height\":8,\"elements\":[]}";

    @TempDir
    Path directory;

    @Test
    void a_server_without_styles_says_so_and_how_to_get_some() throws IOException {
        assertThat(page()).contains("No styles of characters are installed", "AVATAR_STYLES_DIR", "./run styles");
    }

    @Test
    void a_style_is_shown_with_examples_and_its_address() throws IOException {
        install("robin-red", "{" + CANVAS + "}");
        assertThat(page()).contains("Robin red", "/10.x/robin-red/svg?seed=Ada", "<code>d=dicebear:robin-red</code>");
    }

    @Test
    void maker_and_licence_are_linked() throws IOException {
        install("robin", meta("https://example.org/ada?a=1&b=2", "In full <b>."));
        assertThat(page())
                .contains(
                        "<a href=\"https://example.org/ada?a=1&amp;b=2\">Ada &lt;3</a>",
                        "Licence: CC0 1.0",
                        "In full &lt;b&gt;.");
    }

    @Test
    void a_definition_with_a_link_that_runs_is_not_shown() throws IOException {
        install("robin", meta("javascript:alert(1)", ""));
        assertThat(page()).doesNotContain("javascript:", "robin/svg");
    }

    @Test
    void a_style_whose_definition_is_silent_has_no_line_of_makers() throws IOException {
        install("robin", "{" + CANVAS + "}");
        assertThat(page()).doesNotContain("Attribution", "<p class=\"note", "<ul class=\"note");
    }

    @Test
    void our_own_characters_are_asked_for_by_their_keyword() throws IOException {
        install("monsterid", "{" + CANVAS + "}");
        assertThat(page()).contains("<code>d=monsterid</code>");
    }

    @Test
    void a_family_of_robots_is_asked_for_beside_the_keyword_of_all() throws IOException {
        for (String family : Robots.FAMILIES) {
            install(family, "{" + CANVAS + "}");
        }
        assertThat(page()).contains("<code>d=robohash&amp;robohash=set2</code>");
    }

    private static String meta(String creatorUrl, String text) {
        return "{" + CANVAS + ",\"meta\":{\"creator\":{\"name\":\"Ada <3\",\"url\":\"" + creatorUrl
                + "\"},\"license\":{\"name\":\"CC0 1.0\",\"text\":\"" + text + "\"}}}";
    }

    private void install(String name, String definition) throws IOException {
        Files.writeString(directory.resolve(name + ".json"), definition);
    }

    private String page() throws IOException {
        List<StyleCard> cards = StyleCard.all(Styles.of(CharacterStyles.in(DirectoryFiles.of(directory))));
        return SamplePages.at("http://localhost:8080")
                .render(new Page(
                        "styles/styles",
                        Map.of("base", "http://localhost:8080", "styles", cards, "seeds", StyleCard.SEEDS)));
    }
}
