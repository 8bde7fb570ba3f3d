package io.javatar.it;

import static io.javatar.it.http.ReplyAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.javatar.it.http.Reply;
import io.javatar.it.http.Site;
import io.javatar.it.server.JavatarServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show of styles that an operator installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StylesPageIT {
    private static final String ROBIN = """
            {"canvas":{"width":8,"height":8,"elements":[{"type":"element","name":"rect",
               "attributes":{"width":"8","height":"8","fill":"#b22222"}}]},
             "meta":{"creator":{"name":"Ada <i>","url":"https://example.org/ada"},
               "license":{"name":"CC BY 4.0","url":"https://creativecommons.org/licenses/by/4.0/"}}}""";
    private static final Pattern SHOWN = Pattern.compile("src=\"(/10\\.x/[^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]*)\"");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([^\"]*)\"");

    private final JavatarServer server = JavatarServer.named("styles-page");
    private final Site site = server.site();

    @BeforeAll
    void start(@TempDir Path styles) throws IOException {
        Files.writeString(styles.resolve("robin-red.json"), ROBIN);
        Files.writeString(styles.resolve("broken.json"), "{");
        server.with("AVATAR_STYLES_DIR", styles.toString()).start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void an_installed_style_is_shown_with_its_maker_and_licence() {
        assertThat(site.get("/styles").text())
                .contains("Robin red", "d=dicebear:robin-red")
                .contains("<a href=\"https://example.org/ada\">Ada &lt;i&gt;</a>")
                .contains("<a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>");
    }

    @Test
    void every_example_is_a_picture() {
        Matcher shown = SHOWN.matcher(site.get("/styles").text());
        assertThat(shown.results())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(match -> assertThat(site.get(match.group(1).replace("&amp;", "&")))
                        .hasStatus(200)
                        .hasHeader("Content-Type", "image/svg+xml"));
    }

    @Test
    void a_broken_definition_hides_its_own_style_only() {
        assertThat(site.get("/styles").text()).contains("Robin red").doesNotContain("Broken");
    }

    @Test
    void the_playground_offers_the_style() {
        assertThat(site.get("/playground").text()).contains("<option value=\"robin-red\">Robin red</option>");
    }

    @Test
    void the_playground_may_ask_this_server_and_no_other() {
        assertThat(site.get("/playground").header("Content-Security-Policy")).contains("; connect-src 'self'");
        assertThat(site.get("/styles").header("Content-Security-Policy")).doesNotContain("connect-src");
    }

    @Test
    void every_script_of_the_playground_and_what_it_imports_is_there() {
        Deque<String> open = new ArrayDeque<>();
        SCRIPT.matcher(site.get("/playground").text()).results().forEach(match -> open.add(match.group(1)));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String address = open.remove();
            if (seen.add(address)) {
                Reply script = site.get(address);
                assertThat(script).hasStatus(200);
                assertThat(script.header("Content-Type")).startsWith("text/javascript");
                IMPORT.matcher(script.text()).results().forEach(match -> open.add("/static/" + match.group(1)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }
}
