package io.javatar.web.styles;

import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.web.page.Page;
import io.javatar.web.page.SamplePages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlaygroundPageTest {
    private static final Pattern LABEL = Pattern.compile("<label for=\"(\\w+)\"");
    private static final Pattern COPIED = Pattern.compile("data-copy=\"(\\w+)\"");
    private static final StyleCard.Link NOWHERE = new StyleCard.Link("", "");

    @Test
    void a_server_without_styles_leads_to_how_to_install_some() {
        assertThat(page())
                .contains("There is nothing to play with yet", "href=\"/styles\"")
                .doesNotContain("<form");
    }

    @Test
    void every_style_can_be_chosen() {
        assertThat(page("big-smile", "robin"))
                .contains("<option value=\"big-smile\">Of big-smile</option>", "<option value=\"robin\">");
    }

    @Test
    void who_has_no_javascript_is_told_so() {
        assertThat(page("robin")).contains("<noscript>", "needs JavaScript", "href=\"/styles\"", " hidden>");
    }

    @Test
    void every_label_and_every_copy_button_has_its_element() {
        String html = page("robin");
        assertThat(ids(LABEL, html))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html).contains(" id=\"" + id + '"'));
        assertThat(ids(COPIED, html))
                .hasSize(5)
                .allSatisfy(id -> assertThat(html).contains("<code id=\"" + id + '"'));
    }

    @Test
    void nothing_that_runs_stands_in_the_page_itself() {
        assertThat(page("robin")).doesNotContainPattern("<script(?![^>]*\\bsrc=)|\\son\\w+=|\\sstyle=");
    }

    private static List<String> ids(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page(String... names) {
        List<StyleCard> cards = Arrays.stream(names)
                .map(name -> new StyleCard(name, "Of " + name, "d=" + name, NOWHERE, NOWHERE, NOWHERE, ""))
                .toList();
        return SamplePages.at("http://localhost:8080")
                .render(new Page("styles/playground", Map.of("base", "http://localhost:8080", "styles", cards)));
    }
}
