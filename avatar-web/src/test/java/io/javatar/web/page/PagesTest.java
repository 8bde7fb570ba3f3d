package io.javatar.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.web.settings.BaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final Pages pages = SamplePages.at("https://example.org/faces");

    @Test
    void every_value_is_escaped() {
        String html = pages.render(
                "problems", Map.of("problems", List.of(Map.of("slug", "<script>", "title", "\"&", "status", 400))));
        assertThat(html).contains("&lt;script&gt;", "&quot;&amp;").doesNotContain("<script>");
    }

    @Test
    void the_footer_names_the_version() {
        assertThat(pages.render("problems", Map.of("problems", List.of()))).contains("Javatar 2.0.0");
    }

    @Test
    void every_link_of_a_site_below_a_path_begins_with_it() {
        String html = pages.render("problems", Map.of("problems", List.of()));
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
    void no_template_and_no_script_knows_a_root_of_its_own() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/pages"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("(href|src|action)=[\"']/"));
        }
    }

    @Test
    void the_page_of_the_api_shows_every_operation() {
        ApiDocument api = new ApiDocument(BaseUrl.parse("http://localhost:8080"), "2.0.0");
        assertThat(pages.render("docs", Map.of("api", api.model())))
                .contains("/avatar/{hash}", "/api/v1/avatars/{email}", "/health/ready", "If-None-Match");
    }

    @Test
    void a_snippet_keeps_its_own_percent_signs() {
        assertThat(Snippets.of("http://localhost:8080", "0".repeat(32)))
                .extracting(Snippets.Snippet::code)
                .allSatisfy(code -> assertThat(code).contains("http://localhost:8080/avatar/"))
                .anySatisfy(code -> assertThat(code).contains("/avatar/%x?"));
    }
}
