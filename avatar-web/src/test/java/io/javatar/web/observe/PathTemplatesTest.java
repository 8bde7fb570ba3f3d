package io.javatar.web.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplatesTest {
    private final PathTemplates templates = PathTemplates.of(List.of(
            "/",
            "/avatar",
            "/avatar/{hash:[\\s\\S]+}",
            "/health",
            "/health/ready",
            "/10.x/{style}/{format}",
            "/10.x/{style}/{format}/{options}",
            "/people/{name}",
            "/people/all"));

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/avatar, /avatar",
        "/avatar/0f1e, /avatar/{hash}",
        "/avatar/0f/1e.png, /avatar/{hash}",
        "/health, /health",
        "/health/ready, /health/ready",
        "/10.x/pagan/svg, /10.x/{style}/{format}",
        "/10.x/pagan/svg/size=8, /10.x/{style}/{format}/{options}",
        "/10.x/pa%2Fgan/svg, /10.x/{style}/{format}"
    })
    void a_path_has_the_template_that_it_fits(String path, String template) {
        assertThat(templates.find(path)).isEqualTo(template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "/no", "/avatars", "/health/ready/now", "/10.x", "/10.x/a/b/c/d", "/AVATAR/0f"})
    void a_path_that_fits_none_has_none(String path) {
        assertThat(templates.find(path)).isNull();
    }

    @Test
    void the_template_with_more_literal_characters_wins() {
        assertThat(templates.find("/people/all")).isEqualTo("/people/all");
    }

    @Test
    void a_slash_at_the_end_changes_nothing() {
        assertThat(templates.find("/health/ready/")).isEqualTo("/health/ready");
    }

    @Test
    void what_a_semicolon_adds_to_a_segment_changes_nothing() {
        assertThat(templates.find("/health;a=b/ready;jsessionid=1")).isEqualTo("/health/ready");
    }

    @Test
    void a_path_of_many_parts_has_one_slash_between_them_and_none_at_its_end() {
        assertThat(PathTemplates.oneSlash("/health//ready/")).isEqualTo("/health/ready");
        assertThat(PathTemplates.oneSlash("//")).isEqualTo("/");
    }
}
