package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Page STATS = new Page(
            "stats/stats",
            Map.of(
                    "census",
                    Map.of(
                            "users", 1,
                            "mails", 2,
                            "openids", 3,
                            "unconfirmedMails", 4,
                            "unconfirmedOpenids", 5,
                            "avatars", "<script>\"&")));

    private final SamplePages pages = SamplePages.at("https://example.org/faces");

    @Test
    void every_value_is_escaped() {
        assertThat(pages.render(STATS)).contains("&lt;script&gt;&quot;&amp;").doesNotContain("<script>");
    }

    @Test
    void the_footer_names_the_version() {
        assertThat(pages.render(STATS)).contains("Javatar 2.0.0");
    }

    @Test
    void every_link_of_a_site_below_a_path_begins_with_it() {
        String html = pages.render(STATS);
        assertThat(html).contains("<html lang=\"en\" data-root=\"/faces\">");
        assertThat(Pattern.compile("(?:href|src|action)=\"([^#\"]*)")
                        .matcher(html)
                        .results()
                        .map(link -> link.group(1)))
                .contains("/faces/styles")
                .anyMatch(link -> link.matches("/faces/static/javatar\\.[0-9a-f]{12}\\.css"))
                .allMatch(link -> link.isEmpty() || link.startsWith("/faces/"));
    }

    @Test
    void no_template_knows_a_root_of_its_own() throws IOException {
        assertThat(TemplateFiles.all())
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("(href|src|action)=[\"']/"));
    }

    @Test
    void no_template_says_anything_itself() throws IOException {
        assertThat(TemplateFiles.all())
                .allSatisfy(file -> assertThat(words(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void a_page_holds_what_it_was_given() {
        Page page = new Page("stats/stats", Map.of("a", 1)).with(Map.of("b", List.of(2)));
        assertThat(page.values()).containsExactlyInAnyOrderEntriesOf(Map.of("a", 1, "b", List.of(2)));
    }

    /** Returns the words between the tags that are neither names nor code. */
    private static Stream<String> words(String template) {
        String text = template.replaceAll("(?s)<(code|pre)\\b.*?</\\1>|\\{[{%].*?[}%]}|<[^>]*>", "\n");
        return Pattern.compile("[A-Za-z][A-Za-z .-]+")
                .matcher(text)
                .results()
                .map(match -> match.group().strip())
                .filter(word -> !List.of("Javatar", "Apache-", "openapi.json", "security.txt")
                        .contains(word));
    }
}
